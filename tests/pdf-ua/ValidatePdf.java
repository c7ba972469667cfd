import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/UA-1 with veraPDF and tells of each file every failed rule: its clause, how often it failed, what it
 * asks for, and the first place. Exit 1: a file failed or could not be read.
 */
public class ValidatePdf {
    private static final int PLACES_KEPT = Integer.MAX_VALUE;

    public static void main(String[] files) {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPassed = true;
        for (String file : files) allPassed &= validate(Path.of(file));
        System.exit(allPassed ? 0 : 1);
    }

    private static boolean validate(Path file) {
        var foundry = Foundries.defaultInstance();
        try (var stream = new BufferedInputStream(Files.newInputStream(file));
                var parser = foundry.createParser(stream, PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, PLACES_KEPT, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            tell(file, result);
            return result.isCompliant();
        } catch (Exception error) {
            System.out.println("NOT READ  " + file + "\n  " + error);
            return false;
        }
    }

    private static void tell(Path file, ValidationResult result) {
        String outcome = result.isCompliant() ? "PDF/UA-1  " : "FAILED    ";
        System.out.printf("%s%s  (%,d checks)%n", outcome, file, result.getTotalAssertions());
        var first = new TreeMap<String, TestAssertion>();
        var count = new TreeMap<String, Integer>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            first.putIfAbsent(rule, assertion);
            count.merge(rule, 1, Integer::sum);
        }
        first.forEach((rule, one) -> System.out.printf(
                "  %s  %,d times: %s%n    first: %s%n    %s%n",
                rule, count.get(rule), one.getMessage(), one.getLocation().getContext(), one.getErrorMessage()));
    }
}
