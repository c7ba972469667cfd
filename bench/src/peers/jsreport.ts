import path from 'node:path'
import { npmPackages } from './install-npm.ts'
import type { Peer } from './peer.ts'
import { runProgram, timesOf } from './run-program.ts'

/** jsreport, the report server of the Node world, with its pool of warm browsers. */
export const jsreport: Peer = {
  name: 'jsreport 4.7.1 (chrome-pool)',
  how: 'warm server and browser',
  style: '',
  install: npmPackages(['@jsreport/jsreport-core@4.7.1', '@jsreport/jsreport-chrome-pdf@4.3.0', 'puppeteer@24.43.1']),
  print: async ({ folder, html, pdf, browser, fontconfigFile, runs, environment, signal }) => {
    const launch = {
      executablePath: browser.executablePath,
      args: ['--font-render-hinting=none', '--disable-gpu', ...(browser.args ?? [])],
      env: { ...environment, ...browser.env, FONTCONFIG_FILE: fontconfigFile },
      headless: browser.kind === 'full' ? true : 'shell',
    }
    const runner = path.join(import.meta.dirname, 'jsreport-runner.mjs')
    const words = [runner, folder, html, pdf, String(runs + 1), JSON.stringify(launch)]
    return timesOf(await runProgram(process.execPath, words, { environment, signal }), 1)
  },
}
