import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_TEXT_LENGTH, MAX_VALUE_LENGTH, textDefect, valueDefect } from './text-rules.ts'

/** Characters that no entry keeps: all below the space but TAB, LF and CR, and DEL. */
const CONTROLS = [...Array(32).keys(), 127].filter((code) => ![0, 9, 10, 13].includes(code))

describe('a free text', () => {
  it.each([
    ['plain words', '児童クラブを3か所増やしました。'],
    ['nothing', ''],
    ['lines and tabs within', '一行目\r\n二行目\tつづき'],
    ['mark-up, which is shown, not run', '<script>alert(1)</script>'],
    ['a dash at its beginning', '-3件でした。'],
    ['a full-width sign at its beginning', '＝3件でした。'],
    ['characters beyond the basic plane', '𠮷野家、葛󠄀城市、🚌'],
    ['a formula inside', '値は =1+1 です。'],
  ])('can be %s', (_case, text) => {
    expect(textDefect(text)).toBeNull()
  })

  it.each([
    ['=1+1', 'formula-like'],
    ['+81', 'formula-like'],
    ['@SUM(A1)', 'formula-like'],
    ['\t一行目', 'formula-like'],
    ['\r\n一行目', 'formula-like'],
    ['途中の\0文字', 'nul'],
    ['\0', 'nul'],
    ['途中の\ud83d文字', 'lone-surrogate'],
    ['\udc00', 'lone-surrogate'],
    ['\udc00\ud83d', 'lone-surrogate'],
    ['あ'.repeat(MAX_TEXT_LENGTH + 1), 'too-long'],
  ])('is refused: %j is %s', (text, defect) => {
    expect(textDefect(text)).toBe(defect)
  })

  it.each(CONTROLS)('is refused with the control character %i anywhere', (code) => {
    const control = String.fromCharCode(code)
    expect([`${control}文`, `文${control}`, `文${control}文`].map(textDefect)).toEqual([
      'control',
      'control',
      'control',
    ])
  })

  it('is as long as ten thousand UTF-16 units at most', () => {
    expect(textDefect('あ'.repeat(MAX_TEXT_LENGTH))).toBeNull()
    expect(textDefect('𠮷'.repeat(MAX_TEXT_LENGTH / 2))).toBeNull()
    expect(textDefect(`${'𠮷'.repeat(MAX_TEXT_LENGTH / 2)}あ`)).toBe('too-long')
  })

  it('that is well formed, short and starts with a letter always passes', () => {
    const kanji = fc.string({ unit: fc.constantFrom('美', '祢', '市', 'ー', '1', '%', '\n', '😀'), maxLength: 200 })
    fc.assert(
      fc.property(kanji, (text) => {
        expect(textDefect(`市${text}`)).toBeNull()
      }),
    )
  })

  it('of any content gets an answer, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([null, 'nul', 'lone-surrogate', 'control', 'too-long', 'formula-like']).toContain(textDefect(text))
      }),
    )
  })
})

describe('a value cell', () => {
  it.each(['+3.5%', '-25.0', '△25.0', '=', '@', '15か所', '年平均3.4件 (H22~H26)', '—', ''])('can be %j', (text) => {
    expect(valueDefect(text)).toBeNull()
  })

  it.each([
    ['15\0', 'nul'],
    ['15\ud83d', 'lone-surrogate'],
    ['15\u0007', 'control'],
    ['1'.repeat(MAX_VALUE_LENGTH + 1), 'too-long'],
  ])('is refused: %j is %s', (text, defect) => {
    expect(valueDefect(text)).toBe(defect)
  })

  it('is 200 units long at most', () => {
    expect(valueDefect('1'.repeat(MAX_VALUE_LENGTH))).toBeNull()
  })
})
