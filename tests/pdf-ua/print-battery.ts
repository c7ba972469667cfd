import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EditionData } from '@torikumi/domain'
import type { PrintingBrowser } from '@torikumi/worker/report/browser'
import { openPrintingBrowser, printedHtml, printEdition } from '../report-pictures/demonstration.ts'
import { battery } from './battery.ts'

/**
 * Prints every document of the battery into the folder, with the printer that publishes. Throws where one is refused, or prints as what
 * cannot claim PDF/UA, and where a table wider than the page is not refused.
 */
export async function printBattery(demonstration: EditionData, folder: string): Promise<void> {
  const browser = await openPrintingBrowser(folder)
  try {
    let pageOf: Readonly<Record<string, number>> = {}
    for (const [at, { file, data, variant }] of battery.entries()) {
      const printed = await printEdition(browser, data(demonstration, pageOf), variant)
      if (at === 0) pageOf = printed.pageOf
      writeFileSync(path.join(folder, `${file}.pdf`), printed.pdf)
    }
    await refuseTooWide(browser, demonstration)
  } finally {
    await browser.close()
  }
}

/** A table that is wider than the page would be printed smaller, the whole report with it: no PDF may come of it. */
async function refuseTooWide(browser: PrintingBrowser, data: EditionData): Promise<void> {
  const variant = { kind: 'edition' } as const
  const html = printedHtml(data, variant).replace('<table class="all', '<table style="width:300mm" class="all')
  const outcome = await printEdition(browser, data, variant, html).then(
    () => 'printed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (!outcome.startsWith('Wider than the page area')) throw new Error(`A table wider than the page: ${outcome}`)
  process.stdout.write(`A table wider than the page is refused. ${outcome}\n`)
}
