import { existsSync } from 'node:fs'
import path from 'node:path'
import { CONTENTS_STYLE, type Peer } from './peer.ts'
import { runProgram, timesOf } from './run-program.ts'

// From 64 on its grid layout fails on this document.
const VERSION = '63.1'

/** Renders over and over in one process: arguments HTML, PDF, how often; prints the milliseconds as JSON. */
const RUNNER = `
import json, sys, time, weasyprint
taken = []
for _ in range(int(sys.argv[3])):
    began = time.perf_counter()
    weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')
    taken.append((time.perf_counter() - began) * 1000)
print(json.dumps(taken))
`

/** WeasyPrint, which needs no browser. Printed once, without a warm-up, because one print takes so long. */
export const weasyprint: Peer = {
  name: `WeasyPrint ${VERSION}`,
  how: 'one print, its start not counted',
  style: CONTENTS_STYLE,
  install: async (folder, environment, signal) => {
    const site = path.join(folder, 'environment')
    if (!existsSync(path.join(site, 'installed'))) {
      await runProgram('python3', ['-m', 'venv', '--clear', site], { environment, signal })
      const pip = ['-m', 'pip', 'install', '--quiet', `weasyprint==${VERSION}`]
      await runProgram(path.join(site, 'bin', 'python'), pip, { environment, signal })
      await runProgram(path.join(site, 'bin', 'python'), ['-c', 'import weasyprint'], { environment, signal })
      await runProgram('touch', [path.join(site, 'installed')], { environment, signal })
    }
  },
  print: async ({ folder, html, pdf, fontconfigFile, environment, signal }) => {
    const own = { ...environment, FONTCONFIG_FILE: fontconfigFile }
    const python = path.join(folder, 'environment', 'bin', 'python')
    return timesOf(await runProgram(python, ['-c', RUNNER, html, pdf, '1'], { environment: own, signal }), 0)
  },
}
