import path from 'node:path'
import { npmPackages } from './install-npm.ts'
import { CONTENTS_STYLE, type Peer } from './peer.ts'
import { runProgram } from './run-program.ts'

/** pagedjs-cli, which lays pages out by a script in the browser and prints them. */
export const pagedjs: Peer = {
  name: 'pagedjs-cli 0.4.3',
  how: 'one process a print',
  style: CONTENTS_STYLE,
  install: npmPackages(['pagedjs-cli@0.4.3']),
  print: async ({ folder, html, pdf, browser, fontconfigFile, runs, environment, signal }) => {
    const own = {
      ...environment,
      ...browser.env,
      FONTCONFIG_FILE: fontconfigFile,
      PUPPETEER_EXECUTABLE_PATH: browser.executablePath,
    }
    const flags = browser.args === undefined ? [] : [`--browserArgs=${browser.args.join(',')}`]
    const program = path.join(folder, 'node_modules', '.bin', 'pagedjs-cli')
    const words = [html, '-o', pdf, '--outline-tags', 'h1,h2,h3', '--timeout', '240000', ...flags]
    const taken: number[] = []
    for (let run = 0; run <= runs; run++) {
      const began = performance.now()
      await runProgram(program, words, { environment: own, signal, cwd: path.dirname(html) })
      taken.push(performance.now() - began)
    }
    return taken.slice(1)
  },
}
