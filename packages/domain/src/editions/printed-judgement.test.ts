import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../judgement/rule-set.ts'
import { composeEdition } from './compose-edition.ts'
import { type ReportSettings, STANDARD_REPORT_SETTINGS } from './report-settings.ts'
import { kpi, measure, source } from './testing/source.ts'

const override = { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったため。' } as const
const judged = (parts: Partial<ReportSettings>) => {
  const rows = [
    kpi('20人(H26)', '26人', '30人', { override }),
    kpi('20人(H26)', '', '30人', { position: 2, indicatorId: 'b' }),
  ]
  const report = { ...STANDARD_REPORT_SETTINGS, ...parts }
  return composeEdition({ ...source([measure('1-1-1', rows)]), report }, STANDARD_RULES).measures[0]?.kpis.map(
    (row) => row.judged,
  )
}
const shows = STANDARD_REPORT_SETTINGS.shows

describe('an edition of a city that prints no judgement', () => {
  it('has none in its data, and keeps the sentences of what was judged', () => {
    const [first, second] = judged({ shows: { ...shows, judgement: false } }) ?? []
    expect(first).toEqual({
      achieved: 'no',
      progressPercent: null,
      mark: 'none',
      word: '',
      reason: judged({})?.[0]?.reason,
      path: 24,
      override: null,
    })
    expect(first?.reason).toContain('26人')
    expect([second?.word, second?.reason]).toEqual(['', ''])
  })

  it('has neither sentence nor 目安 where it prints neither sentences nor charts, as in 従来様式', () => {
    for (const parts of [
      { shows: { judgement: false, mark: false, sentence: false, chart: false } },
      { layout: 'traditional' } as const,
    ])
      expect(judged(parts)?.map(({ reason, path, override: changed }) => [reason, path, changed])).toEqual([
        ['', null, null],
        ['', null, null],
      ])
  })

  it('is judged as ever where it prints judgements, whatever else it leaves out', () => {
    expect(judged({ shows: { ...shows, mark: false, sentence: false, chart: false } })).toEqual(judged({}))
    expect(judged({})?.[0]).toMatchObject({ word: '順調', override })
  })
})
