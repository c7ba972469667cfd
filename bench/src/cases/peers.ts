import { findBrowser } from '@torikumi/engines/browser'
import { EngineUnavailable } from '@torikumi/engines/supervise'
import { reportFonts } from '@torikumi/fonts'
import { openBrowser } from '@torikumi/worker/report/browser'
import { writeFontconfig } from '@torikumi/worker/report/fontconfig'
import { printReport } from '@torikumi/worker/report/print'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BenchCase, CaseContext } from '../bench-case.ts'
import { readDemonstrationCity } from '../city/demonstration-city.ts'
import { startRecord } from '../engines/start-record.ts'
import { beside, figure, type Figure } from '../figures.ts'
import { inTurn } from '../in-turn.ts'
import { featureLine, featuresOf } from '../peers/features.ts'
import { jsreport, jsreportContents } from '../peers/jsreport.ts'
import { pagedjs } from '../peers/pagedjs.ts'
import type { Peer, PeerJob } from '../peers/peer.ts'
import { weasyprint } from '../peers/weasyprint.ts'
import { prepareReport } from '../report/report-bench.ts'
import { repeatedYear } from '../report/repeated-year.ts'

const PEERS: readonly Peer[] = [jsreportContents, jsreport, pagedjs, weasyprint]
const RUNS = 5

/** The report of FY2016 from the same HTML by torikumi and by the programs a city would otherwise use, each with what its print can. */
export const peers: BenchCase = {
  name: 'peers',
  title: 'the same HTML to a PDF, by others',
  run: async (context) => {
    await using started = new AsyncDisposableStack()
    const { chromePath, cacheDir, folder, onProgress, signal } = context
    const found = await findBrowser({ cacheDir, onProgress, ...(chromePath === undefined ? {} : { chromePath }) })
    const browser = await openBrowser({
      browser: found,
      cacheDir: path.join(folder, 'browser'),
      log: { info: () => undefined, warn: (entry: object) => onProgress(JSON.stringify(entry)) },
    })
    started.defer(browser.close)
    const record = started.use(await startRecord(context))
    const year = repeatedYear(await readDemonstrationCity(), 1)
    await using bench = await prepareReport(await record.copy('peers'), year, browser, folder)
    const { html } = await bench.make(signal)
    const sheets = year.city.sheets.map(({ code, name }) => ({ code, name }))

    let pdf: Uint8Array = new Uint8Array()
    const print = async (): Promise<void> => {
      pdf = (await printReport(browser, html, { title: '取組状況', madeAt: new Date(0) }, { signal })).pdf
    }
    const { own } = await inTurn({ own: print }, { warmUps: 1, runs: RUNS, signal })
    const facts = [`torikumi: ${featureLine(await featuresOf(pdf, sheets))}`]
    const fontconfigFile = await writeFontconfig(path.join(folder, 'fonts'), reportFonts())
    const limits: Figure[] = []
    for (const peer of PEERS) {
      const job = await jobOf(peer, context, html, { browser: found, fontconfigFile })
      try {
        await peer.install(job.folder, context.environment, signal)
        onProgress(`${peer.name} …`)
        limits.push(figure(`${peer.name}, ${peer.how}`, 'ms', await peer.print(job)))
        facts.push(`${peer.name}: ${featureLine(await featuresOf(await readFile(job.pdf), sheets))}`)
      } catch (error) {
        signal.throwIfAborted()
        facts.push(`${peer.name}: left out: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    if (limits.length === 0) throw new EngineUnavailable(facts.slice(1).join('\n'))
    return { comparisons: [beside(figure('torikumi, finished PDF', 'ms', own), limits, [])], facts }
  },
}

async function jobOf(
  { name, style }: Peer,
  { cacheDir, folder, environment, signal }: CaseContext,
  html: string,
  printing: Pick<PeerJob, 'browser' | 'fontconfigFile'>,
): Promise<PeerJob> {
  const short = name.replace(/\W.*$/, '').toLowerCase()
  const file = path.join(folder, `${short}.html`)
  await writeFile(file, html.replace('</style>', `${style}</style>`))
  return {
    ...printing,
    folder: path.join(cacheDir, 'bench-peers', short),
    html: file,
    pdf: path.join(folder, `${short}.pdf`),
    runs: RUNS,
    environment,
    signal,
  }
}
