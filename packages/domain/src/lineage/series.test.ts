import { describe, expect, it } from 'vitest'
import { changeAcross } from './change-across.ts'
import type { LineageLink, LineageRelation } from './relation.ts'
import { type SeriesDefinition, type SeriesPlan, type SeriesPoint, type SeriesValue, seriesOf } from './series.ts'

const defined = (indicator: string, unit: string, rest: Partial<SeriesDefinition> = {}): SeriesDefinition => ({
  indicator,
  name: indicator,
  unit,
  aggregation: 'annual',
  revisionNo: 1,
  validFrom: null,
  ...rest,
})
const link = (from: string | null, relation: LineageRelation, to: string | null, note = ''): LineageLink => ({
  fromPlan: 'first',
  toPlan: 'second',
  from,
  to,
  relation,
  note,
})
const first: SeriesPlan = {
  id: 'first',
  firstFiscalYear: 2015,
  definitions: [
    defined('sales', '億円', { name: '道の駅等の特産品販売額' }),
    defined('companies', '企業'),
    defined('love', '%', { name: '小・中・高' }),
    defined('all', '社'),
    defined('north', '人'),
    defined('south', '人'),
    defined('gone', '件'),
  ],
  links: [],
}
const second: SeriesPlan = {
  id: 'second',
  firstFiscalYear: 2020,
  definitions: [
    defined('sales', '千円'),
    defined('companies', '社'),
    defined('love-2', '%', { name: '小・中' }),
    defined('it', '社'),
    defined('site', '社'),
    defined('both', '人'),
    defined('fresh', '件'),
  ],
  links: [
    link('sales', 'rescaled', 'sales', '億円から千円になりました。'),
    link('companies', 'same', 'companies'),
    link('love', 'redefined', 'love-2', '高校生が外れました。'),
    link('all', 'split', 'it'),
    link('all', 'split', 'site'),
    link('north', 'merged', 'both'),
    link('south', 'merged', 'both'),
    link('gone', 'dropped', null),
    link(null, 'new', 'fresh'),
  ],
}
const was = (indicator: string, fiscalYear: number, raw: string): SeriesValue => ({
  plan: fiscalYear < 2020 ? 'first' : 'second',
  indicator,
  fiscalYear,
  raw,
})
const pointsOf = (indicator: string, ...values: SeriesValue[]): [SeriesPoint, SeriesPoint] => {
  const [a, b] = seriesOf(indicator, [second, first], values).flatMap(({ points }) => points)
  if (a === undefined || b === undefined) throw new Error('the series has fewer than two points')
  return [a, b]
}

describe('seriesOf', () => {
  it('shows a break between what an indicator was and what it became, from either end', () => {
    for (const indicator of ['love', 'love-2']) {
      const [before, after] = seriesOf(indicator, [first, second], [])
      expect([before?.name, after?.name]).toEqual(['小・中・高', '小・中'])
      expect(after?.joints).toEqual([{ before, relation: 'redefined', note: '高校生が外れました。', isBreak: true }])
    }
  })

  it.each([
    ['all', ['all', 'it', 'site']],
    ['it', ['all', 'it']],
    ['both', ['north', 'south', 'both']],
    ['gone', ['gone']],
    ['fresh', ['fresh']],
    ['unknown', []],
  ])('of %s has the segments %j', (indicator, segments) => {
    expect(seriesOf(indicator, [first, second], []).map((one) => one.indicator)).toEqual(segments)
  })

  it('puts points in the order of years and leaves out what belongs elsewhere', () => {
    const values = [
      was('sales', 2020, '279,072'),
      was('sales', 2017, '2.9億円'),
      was('sales', 2016, '2.8億円'),
      was('love', 2016, '60%'),
    ]
    const segments = seriesOf('sales', [first, second], values)
    expect(segments.map(({ points }) => points.map(({ fiscalYear, number }) => [fiscalYear, number]))).toEqual([
      [
        [2016, '2.8'],
        [2017, '2.9'],
      ],
      [[2020, '279072']],
    ])
  })

  it('reads a figure by the revision of its year', () => {
    const revised = {
      ...first,
      definitions: [defined('sales', '億円'), defined('sales', '千円', { revisionNo: 2, validFrom: 2018 })],
    }
    const [segment] = seriesOf('sales', [revised], [was('sales', 2017, '2.4億円'), was('sales', 2018, '279,072千円')])
    expect(segment?.points.map(({ definition, number }) => [definition.unit, number])).toEqual([
      ['億円', '2.4'],
      ['千円', '279072'],
    ])
  })
})

describe('changeAcross', () => {
  it('computes within a segment', () => {
    const [a, b] = pointsOf('companies', was('companies', 2016, '8企業(H28)'), was('companies', 2017, '7企業'))
    expect(changeAcross(a, b)).toEqual({ kind: 'change', value: '-1', unit: '企業', notes: [] })
  })

  it('rescales exactly from 億円 to 千円, and says so', () => {
    const [a, b] = pointsOf('sales', was('sales', 2019, '2.4億円 (R1)'), was('sales', 2020, '279,072'))
    expect(changeAcross(a, b)).toEqual({
      kind: 'change',
      value: '39072',
      unit: '千円',
      notes: ['億円から千円になりました。'],
    })
  })

  it('computes where only the word of the unit changed', () => {
    const [a, b] = pointsOf('companies', was('companies', 2019, '8企業'), was('companies', 2020, '10社'))
    expect(changeAcross(a, b)).toMatchObject({ kind: 'change', value: '2', unit: '社' })
  })

  it('refuses to compute across a break, with its note', () => {
    const [a, b] = pointsOf('love', was('love', 2019, '61.2%'), was('love-2', 2020, '64.4%'))
    expect(changeAcross(a, b)).toEqual({
      kind: 'refused',
      at: 'redefined',
      reason: '「小・中・高」から定義が変わったため、比べられません。高校生が外れました。',
    })
  })

  it('refuses across a split and a merger', () => {
    const split = pointsOf('all', was('all', 2019, '2社'), was('it', 2020, '1社'))
    expect(changeAcross(...split)).toMatchObject({ kind: 'refused', at: 'split' })
    const merged = pointsOf('both', was('north', 2019, '2人'), was('both', 2020, '5人'))
    expect(changeAcross(...merged)).toMatchObject({ kind: 'refused', at: 'merged' })
  })

  it('refuses between two heirs of a split and backwards in time across plans', () => {
    const heirs = pointsOf('all', was('it', 2020, '1社'), was('site', 2020, '1社'))
    expect(changeAcross(...heirs)).toMatchObject({ kind: 'refused', at: null })
    const [a, b] = pointsOf('sales', was('sales', 2019, '2.4億円'), was('sales', 2020, '279,072'))
    expect(changeAcross(b, a)).toMatchObject({ kind: 'refused', at: null })
  })

  it.each(['—', '約8企業', '平成28年度 1社 平成29年度 1社', ''])('refuses the cell %j by naming it', (raw) => {
    const [a, b] = pointsOf('companies', was('companies', 2016, raw), was('companies', 2017, '7企業'))
    const change = changeAcross(a, b)
    expect(change).toMatchObject({ kind: 'refused' })
    expect('reason' in change && change.reason).toContain(`2016年度の欄「${raw}」`)
  })

  it('refuses where a revision counts in another way or another thing', () => {
    const revised = (rest: Partial<SeriesDefinition>) => ({
      ...first,
      definitions: [defined('all', '社'), defined('all', '社', { revisionNo: 2, validFrom: 2018, ...rest })],
    })
    const values = [was('all', 2017, '2社'), was('all', 2018, '5')]
    for (const [rest, word] of [
      [{ aggregation: 'cumulative' }, '数え方'],
      [{ unit: '件' }, '換算'],
    ] as const) {
      const [a, b] = seriesOf('all', [revised(rest)], values).flatMap(({ points }) => points)
      const change = changeAcross(a!, b!)
      expect('reason' in change && change.reason).toContain(word)
    }
  })
})
