import { expect, it } from 'vitest'
import { growthLine } from './growth.ts'

it('tells the time of a page at each size and the factor between the smallest and the largest', () => {
  expect(
    growthLine([
      { pages: 30, ms: 20 },
      { pages: 120, ms: 18 },
      { pages: 480, ms: 25 },
    ]),
  ).toBe('time of a page: 20.0 ms at 30, 18.0 ms at 120, 25.0 ms at 480 pages, × 1.25')
})
