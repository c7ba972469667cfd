import { describe, expect, it } from 'vitest'
import { summarise } from './statistics.ts'

describe('the summary of a series', () => {
  it('has the middle sample as its median, whatever the order', () => {
    expect(summarise([9, 1, 5])).toMatchObject({ runs: 3, median: 5, low: 1, high: 9 })
  })

  it('has the mean of the two middle samples of an even number', () => {
    expect(summarise([4, 1, 3, 100]).median).toBe(3.5)
  })

  it('is not moved by one long run, but shows it as the highest', () => {
    const quiet = summarise([10, 10, 10, 10, 10])
    const disturbed = summarise([10, 10, 10, 10, 900])
    expect(disturbed.median).toBe(quiet.median)
    expect(disturbed.high).toBe(900)
  })

  it('has 95 of 100 samples below its 95th percentile', () => {
    const samples = Array.from({ length: 100 }, (_, n) => n + 1)
    const { p95 } = summarise(samples)
    expect(samples.filter((sample) => sample < p95)).toHaveLength(95)
  })

  it('of one sample is that sample throughout', () => {
    expect(summarise([7])).toEqual({ runs: 1, median: 7, p95: 7, low: 7, high: 7 })
  })

  it('of numbers sorts them as numbers', () => {
    expect(summarise([100, 20, 3]).median).toBe(20)
  })

  it('leaves the samples as they are', () => {
    const samples = [3, 1, 2]
    summarise(samples)
    expect(samples).toEqual([3, 1, 2])
  })

  it('of nothing is refused', () => {
    expect(() => summarise([])).toThrow(RangeError)
  })
})
