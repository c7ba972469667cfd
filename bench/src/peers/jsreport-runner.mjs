// Prints a file with jsreport, over and over: node jsreport-runner.mjs FOLDER HTML PDF TIMES LAUNCH [contents]. The last line is the milliseconds as JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { withContents } from './jsreport-contents.mjs'

const [folder, html, pdf, times, launch, contents] = process.argv.slice(2)
const require = createRequire(path.join(folder, 'package.json'))
const reporter = require('@jsreport/jsreport-core')({
  rootDirectory: folder,
  tempDirectory: path.join(folder, 'temporary'),
  loadConfig: false,
  discover: false,
  logger: { silent: true },
  reportTimeout: 240_000,
  workers: { numberOfWorkers: 1 },
  // The helper of the contents is ours; in a sandbox it would be slower.
  trustUserCode: true,
})
const options = { strategy: 'chrome-pool', numberOfWorkers: 1, launchOptions: JSON.parse(launch) }
reporter.use(require('@jsreport/jsreport-chrome-pdf')(options))
if (contents !== undefined) {
  reporter.use(require('@jsreport/jsreport-pdf-utils')())
  reporter.use(require('@jsreport/jsreport-handlebars')())
}
await reporter.init()
const chrome = { printBackground: true, preferCSSPageSize: true, tagged: true, outline: true }
const plain = { content: readFileSync(html, 'utf8'), engine: 'none', recipe: 'chrome-pdf', chrome }
const template = contents === undefined ? plain : withContents(plain)
const taken = []
for (let run = 0; run < Number(times); run++) {
  const began = performance.now()
  const { content } = await reporter.render({ template })
  taken.push(performance.now() - began)
  writeFileSync(pdf, content)
}
await reporter.close()
process.stdout.write(`\n${JSON.stringify(taken)}\n`)
