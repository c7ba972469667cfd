import { checkReport } from '../checks/report-checks.ts'
import { cutLine, noteCutLine } from '../document/cut-short.ts'
import { documentLines } from '../document/document-lines.ts'
import { explainNothingFound } from '../document/wrong-document.ts'
import { WarningLog } from '../import-warning.ts'
import { readSheet } from './read-sheet.ts'
import type { ReportImport } from './report-import.ts'
import { SheetCollector } from './sheet-collector.ts'

/**
 * Reads a published report document, tab-separated text as it is copied from the city's report (docs/import-format.md).
 * `source` is the name to print for it. Never throws: what cannot be read is left out with a warning, a cell that is not
 * there is "", and a document in which no measure is found gives no measures and the warning `nothing-found`.
 */
export const importReport = (text: string, { source }: { source: string }): ReportImport => {
  const log = new WarningLog()
  const document = documentLines(text)
  const { lines, keepsTrailingTabs } = document
  const collector = new SheetCollector(log)
  for (const line of lines) collector.take(line)
  const cut = cutLine(document)
  const sheets = collector.finish().map((sheet) => readSheet(sheet, { log, keepsTrailingTabs, cutLine: cut }))
  if (sheets.length === 0) explainNothingFound(text, '具体的施策（施策の番号と名称の行）', log)
  checkReport(sheets, log)
  noteCutLine(cut, log)
  return { source, measures: sheets.map((sheet) => sheet.measure), warnings: log.inOrder() }
}
