import { describe, expect, it } from 'vitest'
import { indicatorAnswer } from '../../answers/testing/answers.ts'
import type { CheckedDefinition } from '../row.ts'
import { kpiRow } from '../testing/rows.ts'
import { valueJump } from './value-jump.ts'

const jump = (now: string, before: string | null, definition: Partial<CheckedDefinition> = {}) =>
  valueJump(
    {
      ...kpiRow(now),
      lastYear: before === null ? null : indicatorAnswer({ raw: before }),
      definition: { unit: '', aggregation: 'point-in-time', baselineRaw: '', targetRaw: '', ...definition },
    },
    { fiscalYear: 2016 },
  ).map(({ message }) => message)

describe('a jump of the value', () => {
  it.each([
    ['250人', '100人', '約2.5倍'],
    ['30人', '100人', '約3.3分の1'],
    ['38,039千人', '38,039人', '桁が違います'],
    ['2.4億円', '24,000円', '桁が違います'],
    ['-3.5%', '3.5%', '正負が逆'],
  ])('from last year is found: %s after %s', (now, before, said) => {
    expect(jump(now, before)).toEqual([expect.stringContaining(said)])
  })

  it('from 現状値 is found where there is no last year', () => {
    expect(jump('57品', null, { baselineRaw: '20品 (H26)' })).toEqual([expect.stringContaining('現状値')])
  })

  it.each([
    ['240人', '100人', {}],
    ['3件', '1件', {}],
    ['0人', '50人', {}],
    ['—', '50人', {}],
    ['約30〜40人', '100人', {}],
    ['2.4億円', '24,000万円', {}],
    ['121人', '39人', { aggregation: 'cumulative' as const }],
    ['121人', null, { baselineRaw: '39人', targetRaw: '138人(累計)' }],
    ['56,337人', '55,000人', { baselineRaw: '10,000人' }],
  ])('is not found: %s after %s', (now, before, definition) => {
    expect(jump(now, before, definition)).toEqual([])
  })
})
