import { describe, expect, it } from 'vitest'
import { aChart } from '../../test/a-chart.ts'
import { place, smallFrame, tableFrame } from './frame.ts'

const frame = tableFrame(17.5)

describe('place', () => {
  it('spreads time evenly from the first to the last year', () => {
    const { x } = place(aChart(), frame)
    expect([2014, 2016.5, 2019].map(x)).toEqual([11.5, 41.5, 71.5])
  })

  it('spreads values from the smallest to the largest of all that is drawn', () => {
    const { y } = place(aChart({ earlier: [{ at: 2015, value: 30 }] }), frame)
    expect([y(10), y(30)]).toEqual([frame.low, frame.high])
  })

  it('puts equal values in the middle', () => {
    const flat = aChart({
      target: { at: 2019, value: 10, maintain: false },
      path: null,
      actual: { at: 2016, value: 10, spanFrom: null, stale: null },
    })
    expect(place(flat, frame).y(10)).toBe((frame.low + frame.high) / 2)
  })

  it('draws nearer only what lies beyond the target by more than twice the way', () => {
    const drawn = (value: number) => {
      const { actualValue, shortened } = place(
        aChart({ actual: { at: 2016, value, spanFrom: null, stale: null } }),
        frame,
      )
      return [actualValue, shortened]
    }
    expect(drawn(40)).toEqual([40, false])
    expect(drawn(40.1)).toEqual([31, true])
    expect(drawn(-100)).toEqual([-100, false])
  })

  it('does the same where less is better', () => {
    const lower = aChart({
      better: 'lower',
      start: { kind: 'value', at: 2014, value: 20, spanFrom: null },
      target: { at: 2019, value: 10, maintain: false },
      actual: { at: 2016, value: -11, spanFrom: null, stale: null },
    })
    expect(place(lower, frame)).toMatchObject({ actualValue: -1, shortened: true })
  })

  it('places nothing where there is nothing', () => {
    const empty = aChart({ start: null, target: null, actual: null, path: null, hasPath: false })
    expect(place(empty, frame)).toMatchObject({ actualValue: null, shortened: false })
  })
})

describe('frames', () => {
  it.each([tableFrame(17.5), tableFrame(14), smallFrame(4.4), smallFrame(7)])('keep their marks inside (%#)', (one) => {
    expect(one.top).toBeLessThan(one.high)
    expect(one.high).toBeLessThan(one.low)
    expect(one.low).toBeLessThan(one.axis)
    expect(one.axis).toBeLessThanOrEqual(one.height)
    expect(one.right).toBeLessThan(one.width)
  })
})
