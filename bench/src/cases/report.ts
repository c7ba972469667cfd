import { findBrowser } from '@torikumi/engines/browser'
import { type PrintingBrowser, openBrowser } from '@torikumi/worker/report/browser'
import { memoryOfPrint } from '@torikumi/worker/report/print-memory'
import { printRoom } from '@torikumi/worker/report/print-room'
import path from 'node:path'
import { summarise } from '../statistics.ts'
import type { BenchCase, CaseContext } from '../bench-case.ts'
import { readDemonstrationCity } from '../city/demonstration-city.ts'
import { startRecord } from '../engines/start-record.ts'
import { type Comparison, beside, figure } from '../figures.ts'
import { inTurn } from '../in-turn.ts'
import { type MadeBundle, prepareReport } from '../report/report-bench.ts'
import { type PerPage, growthLine } from '../report/growth.ts'
import { memoryLine, peakMemory } from '../report/memory.ts'
import { repeatedYear } from '../report/repeated-year.ts'

/** How much content, and how often it is printed after the first time, which is to warm up. */
const SIZES = [
  { copies: 1, turns: { warmUps: 1, runs: 9 } },
  { copies: 4, turns: { warmUps: 0, runs: 5 } },
  { copies: 16, turns: { warmUps: 0, runs: 3 } },
]

/** The whole way from decided data to a stored bundle, beside the bare print of the same HTML on an equally warm page. */
export const report: BenchCase = {
  name: 'report',
  title: 'from decided data in the database to a stored, hashed PDF, and to the whole bundle',
  run: async (context) => {
    await using started = new AsyncDisposableStack()
    const { chromePath, cacheDir, folder, onProgress } = context
    const found = await findBrowser({ cacheDir, onProgress, ...(chromePath === undefined ? {} : { chromePath }) })
    const record = started.use(await startRecord(context))
    const browser = await openBrowser({
      browser: found,
      cacheDir: path.join(folder, 'browser'),
      log: { info: () => undefined, warn: (entry: object) => onProgress(JSON.stringify(entry)) },
      room: await printRoom(undefined),
    })
    started.defer(browser.close)
    const comparisons: Comparison[] = []
    const facts: string[] = []
    const perPage: PerPage[] = []
    for (const size of SIZES) {
      const measured = await measure(context, size, await record.copy(`report_${size.copies}`), browser)
      comparisons.push(...measured.comparisons)
      facts.push(measured.fact)
      perPage.push(measured.page)
    }
    return {
      comparisons,
      facts: [
        ...facts,
        growthLine(perPage),
        'limit: setContent and page.pdf (tagged, outline) on an equally warm page, without page numbers in the contents',
        `browser ${found.version} (${found.kind})`,
      ],
    }
  },
}

async function measure(
  context: CaseContext,
  { copies, turns }: (typeof SIZES)[number],
  url: string,
  browser: PrintingBrowser,
): Promise<{ comparisons: Comparison[]; fact: string; page: PerPage }> {
  const { signal, folder } = context
  const year = repeatedYear(await readDemonstrationCity(), copies)
  await using bench = await prepareReport(url, year, browser, folder)
  const made: MadeBundle[] = [await bench.make(signal)]
  const taken = await inTurn(
    {
      pdf: () => bench.makePdf(signal),
      bundle: async () => {
        made.push(await bench.make(signal))
      },
      print: () => barePrint(browser, made.at(-1)?.html ?? '', signal),
    },
    { ...turns, signal },
  )
  const measured = made.slice(-turns.runs)
  const [one] = measured
  const steps = Object.keys(one?.steps ?? {}).map((step) =>
    figure(
      step,
      'ms',
      measured.map(({ steps }) => steps[step] ?? 0),
    ),
  )
  const memory = await peakMemory(
    () => [process.pid, browser.pid()],
    () => bench.make(signal),
  )
  const sheets = year.city.sheets.length
  const pages = `${one?.pages ?? 0} pages, PDF of ${Math.round((one?.pdfBytes ?? 0) / 1000).toLocaleString('en')} kB, ${memoryLine(memory, memoryOfPrint(one?.html ?? ''))}`
  const bare = figure('bare print of its HTML', 'ms', taken.print)
  return {
    comparisons: [
      beside(figure(`PDF of ${sheets} sheets, stored`, 'ms', taken.pdf), [bare]),
      beside(figure(`bundle of ${sheets} sheets, with its summary PDF`, 'ms', taken.bundle), [bare], steps),
    ],
    page: { pages: one?.pages ?? 1, ms: summarise(taken.pdf).median / (one?.pages ?? 1) },
    fact: `${sheets} sheets: the demonstration's FY2016 ${copies === 1 ? 'once' : `${copies} times`}, ${pages}`,
  }
}

async function barePrint(browser: PrintingBrowser, html: string, signal: AbortSignal): Promise<void> {
  await browser.withPage(
    async (page) => {
      await page.setContent(html)
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    },
    { signal, memoryBytes: memoryOfPrint(html) },
  )
}
