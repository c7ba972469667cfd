import { decidedRevisions, editionOfCycle, editionSource, saveCity } from '@torikumi/database'
import { type Json, STANDARD_RULES, composeEdition, sha256Json, tokyoInstant } from '@torikumi/domain'
import { openStore } from '@torikumi/store'
import { renderReportHtml, reportView } from '@torikumi/templates'
import { makeBundle } from '@torikumi/worker/make-bundle'
import type { PrintingBrowser } from '@torikumi/worker/report/browser'
import { type PrintOptions, printReport } from '@torikumi/worker/report/print'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { cityRows } from '../city/city-rows.ts'
import { openedDatabase } from '../engines/opened-database.ts'
import { decideYear } from '../year/decide-year.ts'
import type { AnsweredYear } from './repeated-year.ts'

/** One making of a bundle: the milliseconds of each step, and what was printed. */
export interface MadeBundle {
  steps: Record<string, number>
  pages: number
  pdfBytes: number
  /** The HTML that was printed. */
  html: string
}

/** A decided year in a database, from which the bundle can be made over and over. */
export interface ReportBench extends AsyncDisposable {
  make: (signal: AbortSignal) => Promise<MadeBundle>
  /** The report's PDF alone: from the record to the finished, hashed file in the store. */
  makePdf: (signal: AbortSignal) => Promise<void>
}

/** Plays a year into an empty record at `url`. The bundles are printed on `browser` and stored below `folder`, each anew. */
export async function prepareReport(
  url: string,
  { city, answers }: AnsweredYear,
  browser: PrintingBrowser,
  folder: string,
): Promise<ReportBench> {
  await using started = new AsyncDisposableStack()
  const { db } = started.use(openedDatabase(url))
  await saveCity(db, cityRows(city))
  const cycleId = await decideYear(db, answers)
  const made = { browser: await browser.version(), fonts: 'as installed' }

  const makePdf = async (signal: AbortSignal): Promise<void> => {
    const edition = await editionOfCycle(db, cycleId, 'rendering')
    if (edition === null) throw new Error('the year has no edition to print')
    const data = composeEdition(await editionSource(db, edition), STANDARD_RULES)
    const view = reportView(data, { dataSha256: sha256Json(data as unknown as Json) })
    const options = { title: view.head.title, madeAt: new Date(tokyoInstant(data.edition.publishedOn)) }
    const { pdf } = await printReport(browser, renderReportHtml(view, { medium: 'print' }), options, { signal })
    await openStore(await mkdtemp(path.join(folder, 'store-'))).put(pdf)
  }
  const make = async (signal: AbortSignal): Promise<MadeBundle> => {
    const steps: Record<string, number> = {}
    let last = performance.now()
    const lap = (step: string, less = 0): void => {
      const now = performance.now()
      steps[step] = now - last - less
      last = now
    }
    // The report is printed first; the summary, and what is made beside both, counts only as far as it ends later.
    let html: string | undefined
    const printer = {
      print: async (printed: string, options: PrintOptions, signal: AbortSignal) => {
        if (html !== undefined) return await printReport(browser, printed, options, { signal })
        html = printed
        lap('view, HTML of the print')
        const report = await printReport(browser, printed, options, { signal })
        const inside = Object.entries(report.timings)
        for (const [step, ms] of inside) steps[`pdf: ${step}`] = ms
        lap(
          'pdf: until the page was free',
          inside.reduce((sum, [, ms]) => sum + ms, 0),
        )
        return report
      },
      made: async () => made,
      close: async () => undefined,
    }
    const edition = await editionOfCycle(db, cycleId, 'rendering')
    if (edition === null) throw new Error('the year has no edition to print')
    const source = await editionSource(db, edition)
    const revisions = await decidedRevisions(db, cycleId)
    lap('read from the record')
    const data = composeEdition(source, STANDARD_RULES)
    lap('compose: read values, judge')
    const bundle = await makeBundle(data, revisions, printer, signal)
    lap('rest of the summary, manifest, hashes')
    const store = openStore(await mkdtemp(path.join(folder, 'store-')))
    for (const { content } of bundle.files) await store.put(content)
    lap('store, synced to disk')
    const pdf = bundle.files.find(({ name }) => name === 'report.pdf')
    return { steps, pages: bundle.pages, pdfBytes: pdf?.content.byteLength ?? 0, html: html ?? '' }
  }
  const all = started.move()
  return { make, makePdf, [Symbol.asyncDispose]: () => all.disposeAsync() }
}
