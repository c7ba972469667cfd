import type { EditionGoal } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { reportView } from './report-view.ts'

const goal = (code: string, name: string, indicatorId: string): EditionGoal => ({
  code,
  name,
  priority: Number(code[0]),
  kpis: [aKpi({ indicatorId, judged: { ...aKpi().judged, mark: 'behind', word: '遅れ' } })],
})
const data = anEdition({
  goals: [goal('1', '雇用', 'g-a'), goal('1-2', '', 'g-b'), goal('2', '移住', 'g-c')],
  measures: [aMeasure(), aMeasure({ code: '1-2-1', kpis: [] })],
})
const view = reportView(data)

describe('数値目標', () => {
  it('stand on one sheet of their 基本目標, before its measures', () => {
    expect(view.chapters.map(({ goals, sheets }) => [goals?.id, ...sheets.map(({ id }) => id)])).toEqual([
      ['g-1', 's-1-1-1', 's-1-2-1'],
      ['g-2'],
    ])
    expect(view.chapters[0]?.goals?.goals.map(({ id, label }) => [id, label])).toEqual([
      ['goal-1', '基本目標1　雇用'],
      ['goal-1-2', '戦略方針1-2'],
    ])
  })

  it('are a line of the contents', () => {
    const lines = view.contents?.groups.map((group) => group.lines.map(({ target, name }) => [target, name]))
    expect(lines).toEqual([
      [
        ['g-1', '基本目標1の数値目標'],
        ['s-1-1-1', 'にぎわいづくり'],
        ['s-1-2-1', 'にぎわいづくり'],
      ],
      [['g-2', '基本目標2の数値目標']],
    ])
    expect(view.contents?.groups[0]?.lines[0]?.marks).toHaveLength(2)
  })

  it('are counted, listed and drawn with the other indicators', () => {
    expect(view.summary?.countsNote).toBe('4指標。')
    expect(view.summary?.bars.map(({ cells }) => cells.map(({ code }) => code))).toEqual([['1-1-1', '1', '1-2'], ['2']])
    expect(view.behind?.rows.map(({ code }) => code)).toEqual(['1', '1-2', '2'])
    expect(view.series?.groups.map((rows) => rows.map(({ code }) => code))).toEqual([['1', '1-2', '1-1-1'], ['2']])
  })

  it('of a section stand in its preview', () => {
    const variant = { kind: 'preview', madeOn: '2017-09-01', measureCodes: [], sections: ['商工担当課'] } as const
    expect(reportView(data, { variant }).chapters[0]?.goals?.goals).toHaveLength(2)
    const other = { ...variant, sections: [], measureCodes: ['1-1-1'] }
    expect(reportView(data, { variant: other }).chapters[0]?.goals).toBeNull()
  })
})
