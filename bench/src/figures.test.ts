import { describe, expect, it } from 'vitest'
import { beside, figure, rate } from './figures.ts'

describe('a measured thing beside its limit', () => {
  it('takes so many times the limit’s time', () => {
    const { limits } = beside(figure('act', 'ms', [30]), [figure('bare', 'ms', [20]), figure('alone', 'ms', [10])])
    expect(limits.map(({ what, ratio }) => [what, ratio])).toEqual([
      ['bare', 1.5],
      ['alone', 3],
    ])
  })

  it('has a ratio above 1 also where the figures count how many a second', () => {
    const { limits } = beside(rate('read', 'cells/s', 100, [20]), [rate('cut', 'cells/s', 100, [5])])
    expect(limits[0]?.ratio).toBeCloseTo(4)
  })

  it('says of each step which share of the time it takes', () => {
    const { steps } = beside(figure('bundle', 'ms', [200]), [], [figure('print', 'ms', [150])])
    expect(steps[0]?.share).toBe(0.75)
  })

  it('is refused beside a limit of another unit', () => {
    expect(() => beside(figure('a', 'ms', [1]), [rate('b', 'acts/s', 1, [1])])).toThrow('ms cannot be compared')
  })
})

describe('a rate', () => {
  it('is how many fit into a second', () => {
    expect(rate('acts', 'acts/s', 24, [240]).summary.median).toBe(100)
  })
})
