import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { reportView } from './report-view.ts'

const judged = {
  ...aKpi().judged,
  override: { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったため。' },
} as const
const view = reportView(anEdition({ measures: [aMeasure({ kpis: [aKpi({ judged })] })] }))

describe('a judgement that a person changed', () => {
  it('prints the person’s word, the rule set’s sentence, and what the rule set said and why it is another', () => {
    const row = view.chapters[0]?.sheets[0]?.kpis?.rows[0]
    expect([row?.mark.mark, row?.mark.word]).toEqual(['behind', '遅れ'])
    expect(row?.sentence.map(({ text }) => text).join('')).toBe(aKpi().judged.reason)
    expect(row?.override.map(({ text }) => text).join('')).toBe('判定基準では「順調」。理由：冬の開催を見送ったため。')
  })

  it('is the one that is counted, drawn, listed and marked', () => {
    expect(view.summary?.counts.filter(({ count }) => count > 0).map(({ word }) => word)).toEqual(['遅れ'])
    expect(view.summary?.bars[0]?.cells[0]?.mark.mark).toBe('behind')
    expect(view.contents?.groups[0]?.lines[0]?.marks[0]?.mark).toBe('behind')
    expect(view.behind?.rows[0]?.mark.word).toBe('遅れ')
    expect(view.series?.groups[0]?.[0]?.mark.word).toBe('遅れ')
    expect(view.chapters[0]?.sheets[0]?.kpis?.rows[0]?.chartSvg).toContain('c-fill behind')
  })

  it('gives its own reason where it takes the judgement away', () => {
    const none = { ...judged, override: { mark: 'none', word: '判定なし', reason: '数え方を確認中です。' } } as const
    const summary = reportView(anEdition({ measures: [aMeasure({ kpis: [aKpi({ judged: none })] })] })).summary
    expect(summary?.notJudged.rows.map(({ reason }) => reason)).toEqual(['数え方を確認中です。'])
  })
})
