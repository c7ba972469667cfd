import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ReportImport, fiscalYearName, importReport, tokyoDateOf } from '@torikumi/domain'
import { command as define } from '../command-line/command.ts'
import { Refusal, UsageError } from '../command-line/refusal.ts'
import { readDocument } from '../files/read-document.ts'
import { writeWhole } from '../files/write-whole.ts'
import { tellWarnings } from '../importing/tell-warnings.ts'
import { applyReport } from '../importing/apply-report.ts'
import { withRecordOfHome } from '../importing/with-record-of-home.ts'
import { importing } from '../messages/ja-importing.ts'

/**
 * `import-report FILE [--out OUT.json] [--apply [--home DIR]]`: writes what was read, makes a proposal of it for the year whose
 * sections are answering, or both. Refuses a document in which no measure is found, and writes nothing then.
 */
export const command = define(
  { options: { out: 'text', apply: 'flag', home: 'text' }, required: [], operands: ['FILE'] },
  async ({ texts, flags, operands }, { resolve, settings, out, err }) => {
    if (texts.out === undefined && !flags.apply) throw new UsageError(importing.outOrApply)
    if (texts.home !== undefined && !flags.apply) throw new UsageError(importing.homeWithoutApply)
    const file = resolve(operands.FILE)
    const report = importReport(await readDocument(file), { source: path.basename(file) })
    if (report.measures.length === 0) {
      // Whatever else was doubted in a document of another kind would hide the reason.
      const reasons = report.warnings.filter(({ rule }) => rule === 'nothing-found').map(({ message }) => message)
      throw new Refusal(importing.nothingFound(file, reasons))
    }
    tellWarnings(report.warnings, err)
    if (texts.out !== undefined) {
      const target = resolve(texts.out)
      await writeWhole(target, (unfinished) => writeFile(unfinished, `${JSON.stringify(report, null, 2)}\n`))
      out(importing.done({ ...countsOf(report), target }))
    }
    if (!flags.apply) return
    const given = settings()
    const home = texts.home === undefined ? given.home : resolve(texts.home)
    const at = new Date()
    const applied = await withRecordOfHome({ home, settings: given, onProgress: err }, async (db) =>
      applyReport(db, report, at),
    )
    const { id, fiscalYear, otherYear, counts, takeable } = applied
    const nameOf = (one: number) => fiscalYearName(one, tokyoDateOf(at))
    const year = nameOf(fiscalYear)
    if (otherYear !== null) err(importing.otherYear(nameOf(otherYear), year))
    out(importing.applied({ ...counts, year, takeable, warnings: report.warnings.length }))
    out(importing.review(new URL(`/cycles/${fiscalYear}/proposals/${id}`, baseUrlOf(given)).href))
  },
)

const baseUrlOf = ({ baseUrl, port }: { baseUrl: string | undefined; port: number }): string =>
  baseUrl ?? `http://127.0.0.1:${port}`

function countsOf({ measures, warnings }: ReportImport) {
  return {
    measures: measures.length,
    kpis: measures.flatMap((measure) => measure.kpis).length,
    activities: measures.flatMap((measure) => measure.activities).length,
    warnings: warnings.length,
  }
}
