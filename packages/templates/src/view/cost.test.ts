import { describe, expect, it } from 'vitest'
import { anActivity } from '../../test/an-edition.ts'
import { costSum } from './cost.ts'

const paid = (costThousandYen: number | null, costStatus: 'expected' | 'settled' = 'settled') =>
  anActivity({ costThousandYen, costStatus })

describe('costSum', () => {
  it('adds up the activities of a sheet', () => {
    expect(costSum([paid(2173), paid(614)])).toEqual({ head: '決算額', text: '2,787千円（2つの取組の合計）' })
  })

  it('is 決算見込額 while one amount is expected', () => {
    expect(costSum([paid(1), paid(2, 'expected')])?.head).toBe('決算見込額')
  })

  it('is left out where an amount is not known, and for one activity alone', () => {
    expect(costSum([paid(1), paid(2), paid(null)])).toBeNull()
    expect(costSum([paid(1)])).toBeNull()
    expect(costSum([])).toBeNull()
  })
})
