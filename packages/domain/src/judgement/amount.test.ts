import { describe, expect, it } from 'vitest'
import { amount, pathAmount } from './amount.ts'
import { ratioOf } from './ratio.ts'

describe('amount', () => {
  it.each([
    [8.4, '8.40', '人', '8.40人'],
    [56337, '56337', '人', '56,337人'],
    [54019.5, '', '人', '54,019.5人'],
    [-3, '-3', '人', '−3人'],
    [1234567.25, '', '円', '1,234,567.25円'],
  ])('prints %d from %j', (value, printed, unit, text) => {
    expect(amount(value, printed, unit)).toBe(text)
  })
})

describe('pathAmount', () => {
  it.each([
    [8.8, ['8', '10'], '企業', '8.8企業'],
    [3.385714, ['3.9', '3.0'], '件', '3.39件'],
    [10.08, ['6.8', '15'], '人', '10.08人'],
    [145, ['110', '180'], '人', '145人'],
    [59346.33, ['38039', '70000'], '人', '59,346人'],
    [30.14, ['26.9', '35.0'], '%', '30.14%'],
  ])('prints the 目安 %d between %j', (path, cells, unit, text) => {
    expect(pathAmount(ratioOf(path), cells, null, unit)).toBe(text)
  })
})
