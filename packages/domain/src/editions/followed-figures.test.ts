import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../judgement/rule-set.ts'
import type { EditionChangeKind } from './edition-changes.ts'
import { composeEdition } from './compose-edition.ts'
import { type YearEditions, followedFigures, withFollowed } from './followed-figures.ts'
import { pointOf } from './printed-series.ts'
import { kpi, measure, source } from './testing/source.ts'

const plans = [
  {
    id: 'plan',
    firstFiscalYear: 2015,
    definitions: [
      {
        indicator: 'visitors',
        name: '来訪者数',
        unit: '人',
        aggregation: 'annual' as const,
        revisionNo: 1,
        validFrom: null,
      },
    ],
    links: [],
  },
]
const rows = (raw: string) =>
  composeEdition(source([measure('1-1-1', [kpi('10人', raw, '20人')])]), STANDARD_RULES).measures.flatMap(
    ({ kpis }) => kpis,
  )
const editions = (...all: [raw: string, kind: EditionChangeKind | null][]): YearEditions[] => [
  {
    plan: 'plan',
    fiscalYear: 2016,
    editions: all.map(([raw, kind], at) => ({
      id: `352136-2016-${at + 1}`,
      number: at + 1,
      publishedOn: '2017-10-02',
      kind,
      kpis: rows(raw),
    })),
  },
]
const taken = (raw: string) => {
  const [row] = rows(raw)
  if (row === undefined) throw new Error('a row')
  return { indicatorId: 'visitors', series: [pointOf(2016, row)] }
}
const followed = (raw: string, years: YearEditions[]) =>
  followedFigures(taken(raw), 'plan', plans, years).map(({ after, kind, edition }) => [after.raw, kind, edition.number])

describe('the figures that a later report follows', () => {
  it('are none while the newest edition prints what was taken over', () => {
    expect(followed('15人', editions(['15人', null]))).toEqual([])
    expect(followed('9人', editions(['15人', null], ['9人', 'correction']))).toEqual([])
  })

  it('are those of the newest edition, and of the kind that led to it', () => {
    expect(followed('15人', editions(['15人', null], ['9人', 'correction']))).toEqual([['9人', 'correction', 2]])
    expect(followed('15人', editions(['15人', null], ['9人', 'update']))).toEqual([['9人', 'update', 2]])
  })

  it('are a correction where one of several editions in between corrected them', () => {
    const years = editions(['15人', null], ['9人', 'correction'], ['10人', 'update'])
    expect(followed('15人', years)).toEqual([['10人', 'correction', 3]])
    expect(followed('9人', years)).toEqual([['10人', 'update', 3]])
  })

  it('take no notice of an edition that left the row as it was', () => {
    const years = editions(['15人', null], ['15人', 'correction'], ['10人', 'update'])
    expect(followed('15人', years)).toEqual([['10人', 'update', 3]])
  })

  it('take their place in the series, and keep the break after it', () => {
    const [row] = [taken('15人')]
    const breakAfter = { relation: 'redefined' as const, note: '変わりました。' }
    const broken = { ...row, series: row.series.map((point) => ({ ...point, breakAfter })) }
    const figures = followedFigures(broken, 'plan', plans, editions(['15人', null], ['9人', 'correction']))
    expect(withFollowed(broken.series, figures)).toMatchObject([{ raw: '9人', number: 9, breakAfter }])
  })
})
