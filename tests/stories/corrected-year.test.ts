import { correctPublished } from '@torikumi/local/correcting'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torikumi } from './demonstrated-year.ts'
import { type RunningYear, runYear } from './running-year.ts'

/** Answered as a 速報 at first. */
const PRELIMINARY = '観光施設への交流人口'
/** What planning judges otherwise than the rule set: of the 速報, of the number on two sheets, and of the 速報 once it is final. */
const JUDGED = {
  ofProvisional: {
    indicator: 'tourism-facility-visitors',
    word: 'やや遅れ',
    reason: '速報に重複が含まれるおそれがあるため。',
  },
  ofBoth: {
    indicator: 'foreign-visitors',
    word: '判定なし',
    reason: '宿泊客の数え方を確かめているため。',
  },
  again: {
    indicator: 'tourism-facility-visitors',
    word: 'やや遅れ',
    reason: '増えた分の多くが無料開放日の来場によるため。',
  },
} as const
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
      judged: [
        { indicator: 'tourism-facility-visitors', to: JUDGED.ofProvisional },
        { indicator: 'foreign-visitors', to: JUDGED.ofBoth },
      ],
    }))
  })
  afterAll(async () => year?.remove())

  const changesOf = async (number: number, file: string): Promise<Changes> =>
    JSON.parse((await year.bundle(number)).text(file)) as Changes

  it('prints a person’s judgement beside the rule set’s in all four forms, at each place of its indicator', async () => {
    expect(await placesOf(await year.bundle(1), { ...JUDGED.ofBoth, ruled: '順調' })).toEqual(everywhere(2))
    expect(await placesOf(await year.bundle(1), { ...JUDGED.ofProvisional, ruled: '目標値到達' })).toEqual(
      everywhere(1),
    )
  })

  it('is brought up to date where a 速報 became final, without a word of error in any file', async () => {
    const update = {
      kind: 'update',
      reason: '県の統計が確定したため。',
      rows: ['tourism-facility-visitors'],
      fields: { raw: '151万人 (H28)', status: 'final', changeReason: '県の統計が確定したため。' },
      judged: [{ indicator: 'tourism-facility-visitors', to: JUDGED.again }],
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
      [
        'judgementOverride',
        `${JUDGED.ofProvisional.word}（${JUDGED.ofProvisional.reason}）`,
        `${JUDGED.again.word}（${JUDGED.again.reason}）`,
      ],
    ])
    expect(await placesOf(await year.bundle(2), { ...JUDGED.again, ruled: '目標値到達' })).toEqual(everywhere(1))
    expect(await placesOf(await year.bundle(2), { ...JUDGED.ofBoth, ruled: '順調' })).toEqual(everywhere(2))
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
      judged: [{ indicator: 'foreign-visitors', to: null }],
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
    expect(places[0]?.before).toMatch(/^判定なし/)
    expect(places[0]?.after).toMatch(/^遅れ/)
    expect(places.find(({ part }) => part === 'behind')?.pageBefore).toBeNull()
    for (const { pageAfter } of places) expect(pageAfter).toBeGreaterThan(0)
    const elsewhere = places.filter(({ part }) => part !== 'behind')
    for (const { pageBefore } of elsewhere) expect(pageBefore).toBeGreaterThan(0)
  })

  it('says in the errata that the rule set’s judgement of the new value stands, and prints it at both places', async () => {
    const { entries } = await changesOf(3, 'errata.json')
    const said = entries.find(({ field }) => field === 'judgementOverride')
    expect(said).toMatchObject({
      before: `${JUDGED.ofBoth.word}（${JUDGED.ofBoth.reason}）`,
      after: '',
      reason: '新しい値は、判定基準のとおりに判定しました。',
    })
    expect(said?.places.filter(({ part }) => part === 'sheet').map(({ code }) => code)).toEqual(['1-2-2', '2-1-2'])
    const { dir, text } = await year.bundle(3)
    const printed = [text('report.html'), text('kpis.csv'), await pdfText(path.join(dir, 'report.pdf'))]
    for (const words of printed) expect(words.replaceAll(/\s/g, '')).not.toContain(`理由：${JUDGED.ofBoth.reason}`)
    expect(kpisOf(text('report.json'), JUDGED.ofBoth.indicator)).toEqual([
      { judgement: '遅れ', rule: null },
      { judgement: '遅れ', rule: null },
    ])
    expect(await placesOf(await year.bundle(3), { ...JUDGED.again, ruled: '目標値到達' })).toEqual(everywhere(1))
  })

  it('prints each page of the errata where it says', async () => {
    const { entries } = await changesOf(3, 'errata.json')
    const { dir } = await year.bundle(3)
    const pages = await pdfPages(path.join(dir, 'report.pdf'))
    const sheets = entries[0]?.places.filter(({ part }) => part === 'sheet') ?? []
    expect(sheets).toHaveLength(2)
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

interface PrintedJudgement {
  indicator: string
  word: string
  reason: string
  ruled: string
}

/** At how many places PDF, HTML, CSV and JSON print a person's judgement of an indicator with its reason and the rule set's word. */
async function placesOf(
  { dir, text }: Awaited<ReturnType<RunningYear['bundle']>>,
  { indicator, word, reason, ruled }: PrintedJudgement,
): Promise<Record<'html' | 'pdf' | 'csv' | 'json', number>> {
  const times = (printed: string) => printed.split(`判定基準では「${ruled}」。理由：${reason}`).length - 1
  const said = [word, ruled, reason].join('\n')
  return {
    html: times(text('report.html')),
    pdf: times((await pdfText(path.join(dir, 'report.pdf'))).replaceAll(/\s/g, '')),
    csv: text('kpis.csv')
      .split('\r\n')
      .filter((row) => row.includes(indicator) && row.includes(word) && times(row) > 0).length,
    json: kpisOf(text('report.json'), indicator).filter(
      ({ judgement, rule }) => [judgement, rule?.word, rule?.overrideReason].join('\n') === said,
    ).length,
  }
}

function kpisOf(
  report: string,
  indicator: string,
): { judgement: string; rule: { word: string; overrideReason: string } | null }[] {
  const { measures } = JSON.parse(report) as {
    measures: {
      kpis: { indicatorId: string; judgement: string; ruleJudgement: { word: string; overrideReason: string } | null }[]
    }[]
  }
  return measures
    .flatMap(({ kpis }) => kpis)
    .filter(({ indicatorId }) => indicatorId === indicator)
    .map(({ judgement, ruleJudgement: rule }) => ({
      judgement,
      rule: rule === null ? null : { word: rule.word, overrideReason: rule.overrideReason },
    }))
}

const everywhere = (places: number) => ({ html: places, pdf: places, csv: places, json: places })

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
