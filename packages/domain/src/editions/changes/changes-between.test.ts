import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../../judgement/rule-set.ts'
import { composeEdition } from '../compose-edition.ts'
import type { EditionData } from '../edition-data.ts'
import { figureAnswer } from '../../answers/testing/answers.ts'
import { kpi, measure, source } from '../testing/source.ts'
import { changesBetween } from './changes-between.ts'
import { judgedAnewReasons } from './judged-anew.ts'
import { renewedEdition } from './renewed-edition.ts'
import { withPages } from './with-pages.ts'

const edition = (actual: Parameters<typeof kpi>[1], others = '12人'): EditionData =>
  composeEdition(
    source([
      measure('1-2-2', [
        kpi('10人', actual, '20人'),
        kpi('10人', others, '20人', { position: 2, indicatorId: 'guides' }),
      ]),
      measure('2-1-2', [kpi('10人', actual, '20人')]),
    ]),
    STANDARD_RULES,
  )
const why = new Map([['visitors', { reason: '集計の誤りのため。', decidedOn: '2018-02-01' }]])

describe('a corrected value on two sheets', () => {
  const changes = changesBetween(edition('18人'), edition('9人'), 'correction', why)

  it('is one entry with 誤, 正, the reason and the day of its decision', () => {
    expect(changes.entries).toHaveLength(1)
    expect(changes.entries[0]).toMatchObject({
      subject: 'kpi',
      id: 'visitors',
      field: 'actualRaw',
      before: '18人',
      after: '9人',
      reason: '集計の誤りのため。',
      decidedOn: '2018-02-01',
    })
    expect(changes.previous).toEqual({ id: '352136-2016-1', number: 1, publishedOn: '2017-10-02' })
  })

  it('names both sheets first, with the judgement that follows', () => {
    const [first, second] = changes.entries[0]?.places ?? []
    expect([first?.code, second?.code]).toEqual(['1-2-2', '2-1-2'])
    expect([first?.before, first?.after]).toEqual(['順調（進捗率 80%）', '遅れ（進捗率 −10%）'])
  })

  it('names the list of what is behind, the counts, the contents and the table of all indicators', () => {
    const others = changes.entries[0]?.places.slice(2) ?? []
    expect(others.map(({ part, before, after }) => [part, before, after])).toEqual([
      ['behind', '順調', '遅れ'],
      ['summary', '順調 1指標、遅れ 1指標', '順調 0指標、遅れ 2指標'],
      ['contents', '順調', '遅れ'],
      ['series', '順調', '遅れ'],
    ])
  })

  it('leaves the page of a place open that the earlier edition lacks', () => {
    const paged = withPages(changes, edition('18人'), 'pageBefore', () => 4)
    expect(paged.entries[0]?.places.map(({ part, pageBefore }) => [part, pageBefore])).toEqual([
      ['sheet', 4],
      ['sheet', 4],
      ['behind', null],
      ['summary', 4],
      ['contents', 4],
      ['series', 4],
    ])
  })
})

describe('the edition that supersedes another', () => {
  it('has a named row anew on each sheet it was published on, also where the plan has moved it since', () => {
    const moved = composeEdition(
      source([measure('1-2-2', [kpi('10人', '9人', '20人', { name: '新しい名前' })])]),
      STANDARD_RULES,
    )
    const renewed = renewedEdition(edition('18人'), moved, new Set(['visitors']))
    const rows = renewed.measures.map(({ code, kpis }) => kpis.map(({ name, actual }) => [code, name, actual.raw]))
    expect(rows).toEqual([
      [
        ['1-2-2', '新しい名前', '9人'],
        ['1-2-2', '来訪者数', '12人'],
      ],
      [['2-1-2', '来訪者数', '9人']],
    ])
  })
})

describe('changes between editions', () => {
  it('are none where nothing differs', () => {
    expect(changesBetween(edition('18人'), edition('18人'), 'correction', why).entries).toEqual([])
  })

  it('stand apart by field and carry the judgement once', () => {
    const after = edition(figureAnswer('9人', { note: '雨の日が多かったため。' }))
    const { entries } = changesBetween(edition('18人'), after, 'correction', why)
    expect(entries.map(({ field }) => field)).toEqual(['actualRaw', 'actualNote'])
    expect(entries[1]?.places.every(({ before, after: is }) => before === '' && is === '')).toBe(true)
  })

  it('name the counts only where they change', () => {
    const parts = changesBetween(edition('18人'), edition('17人'), 'correction', why).entries[0]?.places
    expect(parts?.map(({ part }) => part)).toEqual(['sheet', 'sheet', 'series'])
    expect(parts?.[0]?.after).toBe('順調（進捗率 70%）')
  })

  it('name 概要 also where one indicator makes up for another and its counts stay', () => {
    const { entries } = changesBetween(edition('9人', '18人'), edition('18人', '9人'), 'correction', why)
    const inSummary = entries.map(({ id, places }) => [id, places.find(({ part }) => part === 'summary')])
    expect(inSummary).toMatchObject([
      ['visitors', { before: '遅れ', after: '順調' }],
      ['guides', { before: '順調', after: '遅れ' }],
    ])
  })

  it('name the account of an indicator where it is printed: on its first sheet and in the list of what is behind', () => {
    const said = (note: string, reason: string) =>
      edition(figureAnswer('9人', { note, outlook: { kind: 'review', reason } }))
    const { entries } = changesBetween(
      said('', '人手不足。'),
      said('雨の日が多かったため。', '数え方。'),
      'correction',
      why,
    )
    expect(entries.map(({ field, places }) => [field, places.map(({ part, code }) => [part, code])])).toEqual(
      ['actualNote', 'outlookReason'].map((field) => [
        field,
        [
          ['sheet', '1-2-2'],
          ['behind', ''],
        ],
      ]),
    )
  })

  it('read an empty cell as the word that is printed in its place', () => {
    const pending = edition(figureAnswer('', { reason: 'pending' }))
    const { entries } = changesBetween(pending, edition('18人'), 'update', new Map())
    expect(entries.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['actualRaw', '集計中', '18人'],
      ['actualStatus', '', '確定'],
    ])
  })

  it('of an 更新 carry no お詫び', () => {
    const after = edition('9人')
    after.report = { ...after.report, apology: 'お詫びして訂正します。' }
    expect(changesBetween(edition('18人'), after, 'update', why).apology).toBe('')
    expect(changesBetween(edition('18人'), after, 'correction', why).apology).toBe('お詫びして訂正します。')
  })

  it('say a judgement that changed alone as itself', () => {
    const after = structuredClone(edition('18人'))
    for (const row of after.measures.flatMap(({ kpis }) => kpis))
      if (row.indicatorId === 'guides') row.judged = { ...row.judged, word: '要注意', mark: 'behind' }
    const { entries } = changesBetween(edition('18人'), after, 'correction', why)
    expect(entries.map(({ id, field, after: is }) => [id, field, is])).toEqual([
      ['guides', 'judgement', '要注意（進捗率 20%）'],
    ])
  })

  it('of a judgement that a person had made say how the new value is judged, once for both sheets', () => {
    const judged = (raw: string, word: string) => {
      const override =
        word === '' ? null : ({ mark: 'slightly-behind', word, reason: '雨の日が多かったため。' } as const)
      const row = kpi('10人', raw, '20人', { override })
      const sheets = [measure('1-2-2', [row]), measure('2-1-2', [row])]
      return composeEdition(source(sheets), STANDARD_RULES)
    }
    const reasons = (byRuleSet: boolean) =>
      new Map([...why, ...judgedAnewReasons([{ indicator: 'visitors', byRuleSet, on: '2018-02-05' }])])
    const again = changesBetween(judged('18人', 'やや遅れ'), judged('17人', '遅れ'), 'correction', reasons(false))
    expect(again.entries[1]).toMatchObject({
      field: 'judgementOverride',
      before: 'やや遅れ（雨の日が多かったため。）',
      after: '遅れ（雨の日が多かったため。）',
      reason: '新しい値を判定し直しました。',
      decidedOn: '2018-02-05',
    })
    expect(again.entries[1]?.places.map(({ code }) => code)).toEqual(['1-2-2', '2-1-2', ''])
    expect(again.entries[0]?.reason).toBe('集計の誤りのため。')
    const ruled = changesBetween(judged('18人', 'やや遅れ'), judged('17人', ''), 'correction', reasons(true))
    expect(ruled.entries[1]).toMatchObject({ after: '', reason: '新しい値は、判定基準のとおりに判定しました。' })
  })

  it('of a measure’s name reach the contents', () => {
    const after = structuredClone(edition('18人'))
    if (after.measures[0] !== undefined) after.measures[0].name = '別の名前'
    const [entry] = changesBetween(edition('18人'), after, 'correction', why).entries
    expect(entry?.places.map(({ part, code }) => [part, code])).toEqual([
      ['sheet', '1-2-2'],
      ['contents', ''],
    ])
  })
})
