import { type Database, decidedRevisions, decisionFacts, openDatabase } from '@torikumi/database'
import { firstBrokenLink, sha256Text } from '@torikumi/domain'
import { startPostgres } from '@torikumi/engines/postgres'
import { defaultCityDir, readCity } from '@torikumi/seeds'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPoppler, textByPdfJs, textByPoppler, withoutSpace } from './searched-text.ts'
import { unmarkedFiles } from './unmarked-files.ts'
import { type DemonstratedYear, demonstrateYear, torikumi, torikumiIn } from './demonstrated-year.ts'

const originals = process.env['TORIKUMI_ORIGINALS']
const withoutOriginals = originals === undefined ? '(skipped: TORIKUMI_ORIGINALS is not set)' : ''

describe('the demonstration year', () => {
  let year: DemonstratedYear
  beforeAll(async () => {
    year = await demonstrateYear()
  })
  afterAll(async () => year?.remove())

  const text = (name: string): Promise<string> => readFile(path.join(year.line.dir, name), 'utf8')
  const rows = async (name: string): Promise<Record<string, string>[]> =>
    parse(await text(name), { bom: true, columns: true })

  it('ends with one line of JSON and a bundle that verify accepts', async () => {
    expect(year.line).toMatchObject({ edition: '352136-2016-1', sections: 13 })
    expect(year.line.pages).toBeGreaterThan(24)
    expect((await torikumi('verify', year.line.dir)).code).toBe(0)
  })

  it('publishes every raw cell as it was typed', async () => {
    const reading = await readCity(defaultCityDir)
    if ('problems' in reading) throw new Error('the seeds cannot be read')
    const answers = new Map(reading.city.indicatorAnswers.map((answer) => [answer.indicator, answer.actualRaw]))
    const kpis = await rows('kpis.csv')
    expect(kpis).toHaveLength(36)
    expect(kpis.map((row) => row['actual_raw'])).toEqual(kpis.map((row) => answers.get(row['indicator_id'] ?? '')))
    expect(new Set(kpis.map((row) => row['indicator_id'])).size).toBe(33)
    expect(await rows('activities.csv')).toHaveLength(97)
  })

  it.skipIf(originals === undefined)(`equals the declared definitions row by row ${withoutOriginals}`, async () => {
    const declared: Record<string, string>[] = parse(
      await readFile(path.join(originals ?? '', 'kpi-definitions.csv'), 'utf8'),
      { bom: true, columns: true },
    )
    const wanted = declared.filter((row) => row['doc'] === '000')
    const kpis = await rows('kpis.csv')
    const cells = (row: Record<string, string>) =>
      ['measure_code', 'baseline_raw', 'actual_raw', 'target_raw'].map((column) => row[column])
    expect(kpis.map(cells)).toEqual(wanted.map(cells))
  })

  it('says in every file that it is a sample', async () => {
    const names = await readdir(year.line.dir)
    expect(names.toSorted()).toEqual([
      'activities.csv',
      'csv-metadata.json',
      'kpis.csv',
      'manifest.json',
      'report.html',
      'report.json',
      'report.pdf',
      'report.schema.json',
      'site.zip',
      'summary.pdf',
    ])
    const read = async (name: string) => [name, new Uint8Array(await readFile(path.join(year.line.dir, name)))] as const
    const files = Object.fromEntries(await Promise.all(names.map(read)))
    expect(await unmarkedFiles(files, '見本：torikumiの動作確認用です。美祢市の公表資料ではありません')).toEqual([])
    expect(Object.keys(unzipSync(files['site.zip'] ?? new Uint8Array()))).toContain('404.html')
  })

  it('is found by a search for the city and for every KPI name', async () => {
    const found = await textByPdfJs(year.line.pdf)
    const names = (await rows('kpis.csv')).map((row) => row['indicator_name'] ?? '')
    expect(['美祢', ...names].filter((name) => !found.includes(withoutSpace(name)))).toEqual([])
  })

  it.skipIf(!hasPoppler)(
    `is found so by poppler too${hasPoppler ? '' : ' (skipped: pdftotext is not installed)'}`,
    async () => {
      const found = textByPoppler(year.line.pdf)
      const names = (await rows('kpis.csv')).map((row) => row['indicator_name'] ?? '')
      expect(['美祢', ...names].filter((name) => !found.includes(withoutSpace(name)))).toEqual([])
    },
  )

  it('takes at most 0.7 MB', async () => {
    expect((await readFile(year.line.pdf)).byteLength).toBeLessThanOrEqual(700_000)
  })

  it('is made again to the byte by reprint, also in another time zone', async () => {
    const again = path.join(year.line.dir, '..', 'again')
    const reprint = await torikumiIn(
      { TZ: 'America/Los_Angeles' },
      'reprint',
      '--home',
      year.home,
      '--out',
      again,
      year.line.edition,
    )
    expect(reprint.stderr).not.toContain('異なる')
    expect({ code: reprint.code, different: /異なる/.test(reprint.stdout) }).toEqual({ code: 0, different: false })
    for (const name of await readdir(year.line.dir)) {
      expect((await readFile(path.join(again, name))).equals(await readFile(path.join(year.line.dir, name)))).toBe(true)
    }
    const other = await torikumi('reprint', '352136-2015-1', '--home', year.home, '--out', again)
    expect({ code: other.code, stderr: other.stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('公表した版：352136-2016-1'),
    })
  })

  it('has a manifest whose hashes follow from the record', async () => {
    const postgres = await startPostgres({
      dataDir: path.join(year.home, 'postgres'),
      log: () => undefined,
      durable: true,
    })
    const db = openDatabase(postgres.ownerUrl, { poolSize: 1 })
    try {
      const manifest = JSON.parse(await text('manifest.json')) as { revisions: unknown[] }
      const cycle = await db.selectFrom('cycle').select('id').where('fiscal_year', '=', 2016).executeTakeFirstOrThrow()
      expect(manifest.revisions).toEqual(await decidedRevisions(db, cycle.id))
      expect(await revisionsThatDoNotHash(db)).toEqual([])
      expect(await brokenChain(db)).toBeNull()
    } finally {
      await db.destroy()
      await postgres.stop()
    }
  })
})

async function revisionsThatDoNotHash(db: Database): Promise<string[]> {
  const revisions = await db.selectFrom('revision').selectAll().execute()
  return revisions.filter((row) => sha256Text(row.body) !== row.sha256).map((row) => row.request_id)
}

async function brokenChain(db: Database): Promise<string | null> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('seq').execute()
  for (const [subject, links] of Map.groupBy(rows, (row) => row.subject_id)) {
    if (firstBrokenLink(links.map((link) => ({ facts: decisionFacts(link), sha256: link.sha256 }))) !== null)
      return subject
  }
  return null
}
