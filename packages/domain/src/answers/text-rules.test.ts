import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_TEXT_LENGTH, MAX_VALUE_LENGTH, noteDefect, textDefect, valueDefect } from './text-rules.ts'

/** Characters that no entry keeps: all below the space but TAB, LF and CR, and from DEL to the second row of controls. */
const CONTROLS = [...Array(160).keys()].filter((code) => (code < 32 || code > 126) && ![0, 9, 10, 13].includes(code))

describe('a free text', () => {
  it.each([
    ['plain words', '児童クラブを3か所増やしました。'],
    ['nothing', ''],
    ['lines and tabs within', '一行目\r\n二行目\tつづき'],
    ['mark-up, which is shown, not run', '<script>alert(1)</script>'],
    ['a dash at its beginning', '-3件でした。'],
    ['a full-width sign at its beginning', '＝3件でした。'],
    ['characters beyond the basic plane', '𠮷野家、𠮟る'],
    ['variants of characters', '葛\u{e0100}城市、祢\ufe00、☎\ufe0f'],
    ['characters of old machines', '髙﨑㈱①Ⅰ㎡℃～㍻㋿'],
    ['letters with their marks apart', 'か\u3099e\u0301'],
    ['spaces and marks that show nothing', '一\u2003二\u00a0三\u200b四\ufeff五\u2028六'],
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
    ['バス🚌です', 'no-glyph'],
    ['שלום', 'no-glyph'],
    ['외국어', 'no-glyph'],
    ['外字\ue000', 'no-glyph'],
    ['\u{e0100}で始まる', 'no-glyph'],
    ['空白の \ufe0f後', 'no-glyph'],
    ['見えない\u3164字', 'no-glyph'],
    ['\u202e05.3', 'direction'],
    ['8\u200f7😀', 'direction'],
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
    const kanji = fc.string({
      unit: fc.constantFrom('美', '祢', '市', 'ー', '1', '%', '\n', '𠮟\u{e0100}'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(kanji, (text) => {
        expect(textDefect(`市${text}`)).toBeNull()
      }),
    )
  })

  it('of any content gets an answer, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([
          null,
          'nul',
          'lone-surrogate',
          'control',
          'too-long',
          'direction',
          'no-glyph',
          'formula-like',
        ]).toContain(textDefect(text))
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
    ['15✅', 'no-glyph'],
    ['15\u200e', 'direction'],
    ['1'.repeat(MAX_VALUE_LENGTH + 1), 'too-long'],
  ])('is refused: %j is %s', (text, defect) => {
    expect(valueDefect(text)).toBe(defect)
  })

  it('is 200 units long at most', () => {
    expect(valueDefect('1'.repeat(MAX_VALUE_LENGTH))).toBeNull()
  })
})

describe('a note that is never printed', () => {
  it.each(['助かりました🙏', '=1+1', '외국어', '確認しました。'])('can be %j', (text) => {
    expect(noteDefect(text)).toBeNull()
  })

  it.each([
    ['途中の\0文字', 'nul'],
    ['\udc00', 'lone-surrogate'],
    ['\u0085', 'control'],
    ['戻\u2066します', 'direction'],
    ['あ'.repeat(MAX_TEXT_LENGTH + 1), 'too-long'],
  ])('is refused: %j is %s', (text, defect) => {
    expect(noteDefect(text)).toBe(defect)
  })
})
