import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { EditionData } from '@torikumi/domain'
import { findBrowser } from '@torikumi/engines/browser'
import { editionFromJson, renderReportHtml, reportView, type ReportVariant } from '@torikumi/templates'
import { openBrowser, type PrintingBrowser } from '@torikumi/worker/report/browser'
import { type PrintedReport, renderPdf } from '@torikumi/worker/report/print'
import { palettePng, readPpm } from './palette-png.ts'
import { documents, type Picture } from './pictures.ts'

const repository = path.resolve(import.meta.dirname, '../..')
const target = path.join(repository, 'docs/report')
const RESOLUTION = '64'

function run(program: string, words: string[]): Buffer {
  const { status, stdout, error } = spawnSync(program, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined) throw new Error(`${program} is missing (Debian: poppler-utils): ${error.message}`)
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
  return stdout
}

/** The edition that the demonstration publishes from the seeds. */
function demonstrate(folder: string): EditionData {
  run(process.execPath, [path.join(repository, 'apps/local/src/main.ts'), 'demo', '--out', folder])
  return editionFromJson(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')))
}

async function print(browser: PrintingBrowser, data: EditionData, variant: ReportVariant): Promise<PrintedReport> {
  const view = reportView(data, { variant })
  const options = { title: view.head.title, madeAt: new Date(`${data.edition.publishedOn}T00:00:00+09:00`) }
  return await browser.withPage((page) => renderPdf(page, renderReportHtml(view, { medium: 'print' }), options))
}

function draw(printed: PrintedReport, pdf: string, { file, id, further = 0 }: Picture): void {
  const sheet = printed.sheets.find((one) => one.id === id)
  if (sheet === undefined) throw new Error(`The print has no ${id}`)
  const page = String(sheet.page + further)
  const ppm = run('pdftoppm', ['-r', RESOLUTION, '-f', page, '-l', page, pdf])
  writeFileSync(path.join(target, `${file}.png`), palettePng(readPpm(ppm)))
}

function writeIndex(): void {
  const lines = documents.flatMap(({ pictures }) =>
    pictures.map(({ file, what }) => `| ![${what}](${file}.png) | ${what} |`),
  )
  const text = [
    '# The pages of the report',
    '',
    'One picture of each kind of page, from the demonstration of the seeds. `npm run report-pictures` makes them again (needs poppler’s',
    '`pdftoppm`). Correction and update are invented examples on the same edition.',
    '',
    '| page | what it is |',
    '| --- | --- |',
    ...lines,
    '',
  ]
  writeFileSync(path.join(target, 'README.md'), text.join('\n'))
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'torikumi-pictures-'))
const silent = { info: () => undefined, warn: (entry: object) => process.stderr.write(`${JSON.stringify(entry)}\n`) }
const demonstration = demonstrate(path.join(folder, 'demo'))
const browser = await openBrowser({
  browser: await findBrowser({ cacheDir: path.join(os.homedir(), '.cache', 'torikumi') }),
  cacheDir: folder,
  log: silent,
})
try {
  let pageOf: PrintedReport['pageOf'] = {}
  for (const [at, { data, variant, pictures }] of documents.entries()) {
    const printed = await print(browser, data(demonstration, pageOf), variant)
    if (at === 0) pageOf = printed.pageOf
    const pdf = path.join(folder, `${at}.pdf`)
    writeFileSync(pdf, printed.pdf)
    for (const picture of pictures) draw(printed, pdf, picture)
  }
  writeIndex()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
