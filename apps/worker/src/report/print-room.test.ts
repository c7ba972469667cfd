import { expect, test } from 'vitest'
import { keepsPage, memoryOfPrint } from './print-memory.ts'
import { memoryForPrints, pagesSideBySide, printRoom } from './print-room.ts'

const GIB = 1024 ** 3

test('prints may take what is available, less a quarter or half a gibibyte', () => {
  expect(memoryForPrints(8 * GIB)).toBe(6 * GIB)
  expect(memoryForPrints(1.5 * GIB)).toBe(GIB)
  expect(memoryForPrints(GIB / 4)).toBe(0)
})

test('there are as many pages as cores, two at the least and four at the most', () => {
  expect([1, 2, 3, 4, 64].map((cores) => pagesSideBySide(cores))).toEqual([2, 2, 3, 4, 4])
})

test('what the operator sets is taken as it is', async () => {
  expect((await printRoom(123)).memoryBytes).toBe(123)
  expect((await printRoom(undefined)).memoryBytes).toBeGreaterThan(123)
})

test('the year’s report is let in beside a section’s draft in one gibibyte; a page is not kept after sixteen times its content', () => {
  const [section, year] = [memoryOfPrint('x'.repeat(67_000)), memoryOfPrint('x'.repeat(400_000))]
  expect(section + year).toBeLessThan(GIB)
  expect([section, year, memoryOfPrint('x'.repeat(5_300_000))].map(keepsPage)).toEqual([true, true, false])
})
