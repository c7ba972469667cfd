import { describe, expect, it } from 'vitest'
import { isKanjiDigit, kanjiNumber } from './kanji-number.ts'

describe('kanjiNumber', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['三十二', 32],
    ['百五', 105],
    ['五千', 5000],
    ['千二百三十四', 1234],
    ['二〇一八', 2018],
    ['三〇', 30],
  ])('%s is %i', (run, number) => {
    expect(kanjiNumber(run)).toBe(number)
  })

  it.each(['', '十百', '五五十', '十十', '人', '一二三四五六七八'])('%j is no number', (run) => {
    expect(kanjiNumber(run)).toBeNull()
  })
})

describe('isKanjiDigit', () => {
  it('leaves 万 and 億 to the scales', () => {
    expect(isKanjiDigit('五')).toBe(true)
    expect(isKanjiDigit('千')).toBe(true)
    expect(isKanjiDigit('万')).toBe(false)
  })
})
