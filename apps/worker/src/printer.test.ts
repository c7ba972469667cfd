import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultCacheDir } from '@torikumi/engines/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPrinter, type Printer } from './printer.ts'
import { inspectPdf } from './report/inspect.ts'
import { sampleReport } from './report/testing/sample-report.ts'

const warnings: { msg: string }[] = []
let home: string
let printer: Printer
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'torikumi-printer-'))
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line)) })
  const config = { databaseUrl: '', home, storeDir: home, draftsDir: home, cacheDir: defaultCacheDir() }
  printer = createPrinter({ ...config, chromePath: undefined, printMemoryBytes: undefined }, log)
}, 120_000)
afterAll(async () => {
  await printer.close()
  await rm(home, { recursive: true, force: true })
})

test.each<[string, string, object[]]>([
  ['nothing of a report that keeps PDF/UA', '<p>件数</p>', []],
  [
    'characters without a glyph, by their code',
    '<p>😀</p>',
    [{ characters: ['😀 U+1F600'], msg: 'no font has these characters: they print as boxes' }],
  ],
  [
    'tables that are not regular',
    '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    [{ tables: 1, msg: 'tables have rows of unequal length among the tags: the PDF does not claim PDF/UA' }],
  ],
])('the log warns of %s, and only what is not warned of claims PDF/UA', async (_, extra, expected) => {
  warnings.length = 0
  const html = sampleReport([{ code: '1-1-1', name: '見本', kpis: 0, activities: 0, extra }])
  const options = { title: '見本', madeAt: new Date('2017-10-02T00:00:00Z') }
  const { pdf } = await printer.print(html, options, new AbortController().signal)
  expect(warnings).toMatchObject(expected)
  expect(warnings).toHaveLength(expected.length)
  expect((await inspectPdf(pdf)).xmp.includes('pdfuaid:part')).toBe(expected.length === 0)
})
