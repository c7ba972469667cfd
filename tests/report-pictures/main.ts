import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PrintedReport } from '@torikumi/worker/report/print'
import { demonstrate, openPrintingBrowser, printEdition } from './demonstration.ts'
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
    '`pdftoppm`). What is called 架空 is invented and added to that edition: the seeds know one year without a correction, no 数値目標, no opinion,',
    'and of 交付金事業 the names only.',
    '',
    '| page | what it is |',
    '| --- | --- |',
    ...lines,
    '',
  ]
  writeFileSync(path.join(target, 'README.md'), text.join('\n'))
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'torikumi-pictures-'))
const demonstration = demonstrate(path.join(folder, 'demo'))
const browser = await openPrintingBrowser(folder)
try {
  let pageOf: PrintedReport['pageOf'] = {}
  for (const [at, { data, variant, pictures }] of documents.entries()) {
    const printed = await printEdition(browser, data(demonstration, pageOf), variant)
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
