import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/UA-1 with veraPDF and prints a table: each file, whether it is PDF/UA-1, how much was checked, and the
 * failed rules with how often each failed. Below it, of each failed rule what it asks for and the first place. Exit 1: a file failed or
 * could not be read.
 */
public class ValidatePdf {
    private static final int PLACES_KEPT = Integer.MAX_VALUE;
    /** Room for the names of the files. */
    private static int nameWidth;

    /** The failures of one rule: how often, and the first. */
    private record Failed(String rule, int times, TestAssertion first) {}

    public static void main(String[] files) {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        nameWidth = Stream.of(files).mapToInt(String::length).max().orElse(0);
        tell("file", "PDF/UA-1", "checks", "failed rules");
        boolean allPassed = true;
        List<String> details = new ArrayList<>();
        for (String file : files) allPassed &= validate(Path.of(file), details);
        details.forEach(System.out::print);
        System.exit(allPassed ? 0 : 1);
    }

    private static boolean validate(Path file, List<String> details) {
        var foundry = Foundries.defaultInstance();
        try (var stream = new BufferedInputStream(Files.newInputStream(file));
                var parser = foundry.createParser(stream, PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, PLACES_KEPT, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<Failed> failed = failures(result);
            String rules = failed.stream()
                    .map(one -> String.format("%s (%,d)", one.rule(), one.times()))
                    .collect(Collectors.joining(", "));
            String outcome = result.isCompliant() ? "yes" : "no";
            tell(file, outcome, String.format("%,d", result.getTotalAssertions()), rules);
            for (Failed one : failed) details.add(detail(file, one));
            return result.isCompliant();
        } catch (Exception error) {
            tell(file, "not read", "", error);
            return false;
        }
    }

    private static void tell(Object file, String outcome, String checks, Object rules) {
        System.out.println(String.format("%-" + nameWidth + "s  %-8s  %9s  %s", file, outcome, checks, rules).stripTrailing());
    }

    private static List<Failed> failures(ValidationResult result) {
        var byRule = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .collect(Collectors.groupingBy(ValidatePdf::ruleOf, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(one -> new Failed(one.getKey(), one.getValue().size(), one.getValue().get(0)))
                .toList();
    }

    private static String ruleOf(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
    }

    private static String detail(Path file, Failed one) {
        return String.format(
                "%n%s  %s: %s%n  first: %s%n  %s%n",
                file, one.rule(), one.first().getMessage(), one.first().getLocation().getContext(), one.first().getErrorMessage());
    }
}
