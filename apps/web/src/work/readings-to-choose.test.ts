import { describe, expect, it } from 'vitest'
import { readingsToChoose } from './readings-to-choose.ts'

describe('the two readings of a cell', () => {
  it.each([
    ['年平均3件 1件', ['年平均3件', '1件']],
    ['年平均3件1件', ['年平均3件', '1件']],
    ['3人 4人', ['3人', '4人']],
  ])('are the halves of %s', (raw, halves) => {
    expect(readingsToChoose(raw, { unit: '件' })).toEqual(halves)
  })

  it.each([
    '5件',
    '30〜40%',
    '10人→12人',
    '平成28年度 1社 平成29年度 1社',
    '5,00',
    '',
    '去年と同じ',
    '3人 4人'.repeat(20),
  ])('are not asked for in %j', (raw) => {
    expect(readingsToChoose(raw, { unit: '件' })).toEqual([])
  })
})
