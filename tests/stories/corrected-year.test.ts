import { correctPublished } from '@torikumi/local/correcting'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torikumi } from './demonstrated-year.ts'
import { type RunningYear, runYear } from './running-year.ts'

/** Answered as a 速報 at first. */
const PRELIMINARY = '観光施設への交流人口'
const WORDS_OF_ERROR = /誤|お詫び|訂正/

interface Changes {
  kind: string
  supersedes: string
  apology: string
  entries: Entry[]
}
interface Entry {
  id: string
  field: string
  before: string
  after: string
  reason: string
  decidedOn: string
  places: {
    part: string
    code: string
    before: string
    after: string
    pageBefore: number | null
    pageAfter: number | null
  }[]
}

describe('a published year', () => {
  let year: RunningYear
  beforeAll(async () => {
    year = await runYear((script) => ({
      ...script,
      answers: script.answers.map((answer) =>
        answer.places.some(({ name }) => name === PRELIMINARY)
          ? { ...answer, fields: { ...answer.fields, status: 'preliminary' } }
          : answer,
      ),
    }))
  })
  afterAll(async () => year?.remove())

  const changesOf = async (number: number, file: string): Promise<Changes> =>
    JSON.parse((await year.bundle(number)).text(file)) as Changes

  it('is brought up to date where a 速報 became final, without a word of error in any file', async () => {
    const update = {
      kind: 'update',
      reason: '県の統計が確定したため。',
      rows: ['tourism-facility-visitors'],
      fields: { raw: '151万人 (H28)', status: 'final', changeReason: '県の統計が確定したため。' },
      publishOn: '2017-12-01',
      edition: 2,
    } as const
    await correctPublished(year.script, update, year.signal)
    const { dir, files, text } = await year.bundle(2)
    const { kind, supersedes, entries } = JSON.parse(text('updates.json')) as Changes
    expect([kind, supersedes]).toEqual(['update', '352136-2016-1'])
    expect(entries.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['actualRaw', '150万人 (H28)', '151万人 (H28)'],
      ['actualStatus', '速報', '確定'],
    ])
    expect(JSON.parse(text('manifest.json'))).toMatchObject({ supersedes: '352136-2016-1', kind: 'update' })
    for (const { name } of files.filter((file) => !/\.(pdf|zip)$/.test(file.name)))
      expect([name, WORDS_OF_ERROR.exec(text(name))?.[0]]).toEqual([name, undefined])
    expect(WORDS_OF_ERROR.exec(await pdfText(path.join(dir, 'report.pdf')))?.[0]).toBeUndefined()
    expect(files.map(({ name }) => name)).not.toContain('errata.json')
  })

  it('is corrected where one number stands on two sheets: both are listed, with what follows and the pages', async () => {
    const correction = {
      kind: 'correction',
      reason: '宿泊客を二重に数えていたため。',
      rows: ['foreign-visitors'],
      fields: {
        raw: '45,337人 (H28)',
        status: 'final',
        note: '宿泊客を除いて数え直しました。',
        outlook: 'review',
        outlookReason: '数え方を見直すためです。',
        changeReason: '宿泊客を二重に数えていたため。',
      },
      publishOn: '2017-12-15',
      edition: 3,
    } as const
    await correctPublished(year.script, correction, year.signal)
    const { supersedes, entries } = await changesOf(3, 'errata.json')
    expect(supersedes).toBe('352136-2016-2')
    expect([...new Set(entries.map(({ id }) => id))]).toEqual(['foreign-visitors'])
    const [value] = entries
    expect(value).toMatchObject({
      field: 'actualRaw',
      before: '56,337人 (H28)',
      after: '45,337人 (H28)',
      reason: '宿泊客を二重に数えていたため。',
    })
    expect(value?.decidedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const places = value?.places ?? []
    expect(places.map(({ part, code }) => [part, code])).toEqual([
      ['sheet', '1-2-2'],
      ['sheet', '2-1-2'],
      ['behind', ''],
      ['summary', ''],
      ['contents', ''],
      ['series', ''],
    ])
    expect(places[0]?.before).toMatch(/^順調/)
    expect(places[0]?.after).toMatch(/^遅れ/)
    expect(places.find(({ part }) => part === 'behind')?.pageBefore).toBeNull()
    for (const { pageAfter } of places) expect(pageAfter).toBeGreaterThan(0)
    const elsewhere = places.filter(({ part }) => part !== 'behind')
    for (const { pageBefore } of elsewhere) expect(pageBefore).toBeGreaterThan(0)
  })

  it('prints each page of the errata where it says', async () => {
    const { entries } = await changesOf(3, 'errata.json')
    const { dir } = await year.bundle(3)
    const pages = await pdfPages(path.join(dir, 'report.pdf'))
    const sheets = entries[0]?.places.filter(({ part }) => part === 'sheet') ?? []
    for (const { pageAfter } of sheets) expect(pages[(pageAfter ?? 0) - 1]).toContain('45,337')
  })

  it('changes no row but the named one', async () => {
    const [second, third] = [await year.bundle(2), await year.bundle(3)]
    const rows = (text: string) => text.split('\r\n').map((line) => line.replaceAll(/352136-2016-\d/g, ''))
    const before = rows(second.text('kpis.csv'))
    const changed = rows(third.text('kpis.csv')).filter((line, at) => line !== before[at])
    expect(changed).toHaveLength(2)
    for (const line of changed) expect(line).toContain('foreign-visitors')
    expect(rows(third.text('activities.csv'))).toEqual(rows(second.text('activities.csv')))
  })

  it('keeps every superseded edition as it was: each still verifies, and the newest prints again to the byte', async () => {
    for (const number of [1, 2, 3]) {
      const { dir, text } = await year.bundle(number)
      expect((JSON.parse(text('manifest.json')) as { edition: string }).edition).toBe(`352136-2016-${number}`)
      expect((await torikumi('verify', dir)).code).toBe(0)
    }
    await year.stop()
    const again = path.join(year.home, '..', 'again')
    const { code, stdout } = await torikumi('reprint', '352136-2016-3', '--home', year.home, '--out', again)
    expect([code, stdout]).toEqual([0, expect.stringContaining('errata.json')])
  })
})

async function pdfPages(file: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)) }).promise
  const pages: string[] = []
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const { items } = await (await pdf.getPage(no)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return pages
}

async function pdfText(file: string): Promise<string> {
  return (await pdfPages(file)).join('\n')
}
