import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { EditionData } from '@torikumi/domain'
import { findBrowser } from '@torikumi/engines/browser'
import { editionFromJson, renderReportHtml, reportView, type ReportVariant } from '@torikumi/templates'
import { openBrowser, type PrintingBrowser } from '@torikumi/worker/report/browser'
import { type PrintedReport, printReport } from '@torikumi/worker/report/print'

const repository = path.resolve(import.meta.dirname, '../..')

/** Plays the demonstration of the seeds, which publishes its files into the folder; gives the edition. */
export function demonstrate(folder: string): EditionData {
  const { status } = spawnSync(
    process.execPath,
    [path.join(repository, 'apps/local/src/main.ts'), 'demo', '--out', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error('The demonstration published nothing')
  return editionFromJson(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')))
}

/** This machine's printing browser, with its files in the folder. */
export async function openPrintingBrowser(folder: string): Promise<PrintingBrowser> {
  return await openBrowser({
    browser: await findBrowser({ cacheDir: path.join(os.homedir(), '.cache', 'torikumi') }),
    cacheDir: folder,
    log: { info: () => undefined, warn: (entry: object) => process.stderr.write(`${JSON.stringify(entry)}\n`) },
  })
}

/** One variant of an edition as HTML for print. */
export const printedHtml = (data: EditionData, variant: ReportVariant): string =>
  renderReportHtml(reportView(data, { variant }), { medium: 'print' })

/** Prints one variant of an edition; `html` where it is another one than the edition's own. */
export async function printEdition(
  browser: PrintingBrowser,
  data: EditionData,
  variant: ReportVariant,
  html = printedHtml(data, variant),
): Promise<PrintedReport> {
  const { head } = reportView(data, { variant })
  const options = { title: head.title, madeAt: new Date(`${data.edition.publishedOn}T00:00:00+09:00`) }
  return await printReport(browser, html, options, {})
}
