import { expect, it } from 'vitest'
import { inUnit } from './in-unit.ts'

it.each([
  ['2.4', '億円', '千円', '240000'],
  ['279072', '千円', '億円', '2.79072'],
  ['8.40', '人', '人', '8.40'],
  ['12', '企業', '社', null],
])('%s%s in %s is %s', (text, from, to, expected) => {
  expect(inUnit(text, from, to)).toBe(expected)
})
