import { describe, expect, it } from 'vitest'
import { indicatorAnswer } from '../../answers/testing/answers.ts'
import type { CheckedDefinition } from '../row.ts'
import { kpiRow } from '../testing/rows.ts'
import { belowAccumulation } from './below-accumulation.ts'

const after = (now: string, before: string, aggregation: CheckedDefinition['aggregation'] = 'cumulative') =>
  belowAccumulation(
    {
      ...kpiRow(now),
      lastYear: indicatorAnswer({ raw: before }),
      definition: { unit: '', aggregation, baselineRaw: '', targetRaw: '' },
    },
    {},
  )

describe('a sum over years that falls', () => {
  it('is found as a warning', () => {
    expect(after('100人', '121人').map(({ severity }) => severity)).toEqual(['warning'])
    expect(after('100人(累計)', '121人(累計)', 'annual')).toHaveLength(1)
  })

  it('is not found where it stays or grows, nor in figures of one year', () => {
    expect(after('121人', '121人')).toEqual([])
    expect(after('130人', '121人')).toEqual([])
    expect(after('100人', '121人', 'annual')).toEqual([])
    expect(belowAccumulation(kpiRow('100人'), {})).toEqual([])
  })
})
