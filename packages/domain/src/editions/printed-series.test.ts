import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../judgement/rule-set.ts'
import type { LineageLink, LineageRelation, SeriesDefinition, SeriesPlan } from '../lineage/index.ts'
import { composeEdition } from './compose-edition.ts'
import { type PrintedYear, printedSeries } from './printed-series.ts'
import { kpi, measure, source } from './testing/source.ts'

const defined = (indicator: string, unit: string): SeriesDefinition => ({
  indicator,
  name: indicator,
  unit,
  aggregation: 'annual',
  revisionNo: 1,
  validFrom: null,
})
const link = (from: string | null, relation: LineageRelation, to: string | null, note = ''): LineageLink => ({
  fromPlan: 'first',
  toPlan: 'second',
  from,
  to,
  relation,
  note,
})
const plans: SeriesPlan[] = [
  {
    id: 'second',
    firstFiscalYear: 2020,
    definitions: ['sales', 'love-2', 'it', 'site', 'both'].map((one) => defined(one, '千円')),
    links: [
      link('sales', 'rescaled', 'sales', '億円から千円になりました。'),
      link('love', 'redefined', 'love-2', '高校生が外れました。'),
      link('all', 'split', 'it', '2つに分かれました。'),
      link('all', 'split', 'site', '2つに分かれました。'),
      link('north', 'merged', 'both'),
      link('south', 'merged', 'both'),
    ],
  },
  {
    id: 'first',
    firstFiscalYear: 2015,
    definitions: ['sales', 'love', 'all', 'north', 'south'].map((one) => defined(one, '億円')),
    links: [],
  },
]

type Cell = [indicator: string, raw: string, aggregation?: 'annual' | 'cumulative']
const year = (plan: string, fiscalYear: number, ...cells: Cell[]): PrintedYear => {
  const rows = cells.map(([indicatorId, raw, aggregation = 'annual'], index) =>
    kpi('1億円', raw, '9億円', { indicatorId, position: index + 1, unit: '億円', aggregation }),
  )
  const printed = composeEdition(
    { ...source([measure('1-1-1', rows)]), edition: { ...source([]).edition, fiscalYear } },
    STANDARD_RULES,
  )
  return { plan, fiscalYear, kpis: printed.measures.flatMap((one) => one.kpis) }
}
const series = (indicator: string, years: PrintedYear[], plan = 'second', fiscalYear = 2021) =>
  printedSeries({ plan, indicator, fiscalYear, aggregation: 'annual' }, plans, years)

describe('printedSeries', () => {
  it('gives the figures of earlier years oldest first, as they were printed and judged', () => {
    const points = series('sales', [year('first', 2017, ['sales', '２．４億円']), year('first', 2016, ['sales', '—'])])
    expect(points).toMatchObject([
      { fiscalYear: 2016, raw: '—', number: null, unit: '億円', breakAfter: null },
      { fiscalYear: 2017, raw: '２．４億円', number: 2.4, numberText: '2.4', unit: '億円', breakAfter: null },
    ])
    expect(points.map((point) => point.word)).not.toContain('')
  })

  it('leaves out the year under review and those after it', () => {
    const years = [year('second', 2020, ['sales', '2億円']), year('second', 2021, ['sales', '3億円'])]
    expect(series('sales', years).map((point) => point.fiscalYear)).toEqual([2020])
  })

  it('breaks where the definition changed with the plan, and says why', () => {
    const points = series('love-2', [year('first', 2019, ['love', '9億円']), year('second', 2020, ['love-2', '8億円'])])
    expect(points.map((point) => point.breakAfter)).toEqual([
      { relation: 'redefined', note: '高校生が外れました。' },
      null,
    ])
  })

  it('breaks before the year under review itself, where no year of its own plan is printed yet', () => {
    const points = series('it', [year('first', 2019, ['all', '9億円'])], 'second', 2020)
    expect(points).toMatchObject([{ raw: '9億円', breakAfter: { relation: 'split', note: '2つに分かれました。' } }])
  })

  it('has nothing from before a merger', () => {
    const years = [year('first', 2019, ['north', '1億円'], ['south', '2億円']), year('second', 2020, ['both', '3億円'])]
    expect(series('both', years).map((point) => point.raw)).toEqual(['3億円'])
  })

  it('breaks where the same indicator is counted in another way', () => {
    const [point] = series('sales', [year('second', 2020, ['sales', '3億円', 'cumulative'])])
    expect(point?.breakAfter).toMatchObject({ relation: 'redefined', note: expect.stringContaining('数え方') })
  })

  it('is empty for an indicator that no plan defines', () => {
    expect(series('unknown', [year('first', 2016, ['sales', '1億円'])])).toEqual([])
  })
})
