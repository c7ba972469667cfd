import path from 'node:path'
import { npmPackages } from './install-npm.ts'
import type { Peer } from './peer.ts'
import { runProgram, timesOf } from './run-program.ts'

const PACKAGES = [
  '@jsreport/jsreport-core@4.7.1',
  '@jsreport/jsreport-chrome-pdf@4.3.0',
  '@jsreport/jsreport-handlebars@4.0.1',
  '@jsreport/jsreport-pdf-utils@4.4.1',
  'puppeteer@24.43.1',
]

const peer = (name: string, more: readonly string[]): Peer => ({
  name,
  how: 'warm server and browser',
  style: '',
  install: npmPackages(PACKAGES),
  print: async ({ folder, html, pdf, browser, fontconfigFile, runs, environment, signal }) => {
    const launch = {
      executablePath: browser.executablePath,
      args: ['--font-render-hinting=none', '--disable-gpu', ...(browser.args ?? [])],
      env: { ...environment, ...browser.env, FONTCONFIG_FILE: fontconfigFile },
      headless: browser.kind === 'full' ? true : 'shell',
    }
    const runner = path.join(import.meta.dirname, 'jsreport-runner.mjs')
    const words = [runner, folder, html, pdf, String(runs + 1), JSON.stringify(launch), ...more]
    return timesOf(await runProgram(process.execPath, words, { environment, signal }), 1)
  },
})

/** jsreport, the report server of the Node world, with its pool of warm browsers: a bare print, without numbers in the contents. */
export const jsreport = peer('jsreport 4.7.1 (chrome-pool), contents not numbered', [])

/** The same with its own `pdf-utils`, which numbers the contents and claims PDF/UA: what torikumi's print is to be compared with. */
export const jsreportContents = peer('jsreport 4.7.1 (chrome-pool, pdf-utils)', ['contents'])
