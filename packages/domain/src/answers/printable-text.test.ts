import { describe, expect, it } from 'vitest'
import { directionMarksIn, unprintableIn, unprintableNames } from './printable-text.ts'

const named = (text: string): string => unprintableNames(unprintableIn(text))

describe('characters that cannot be printed', () => {
  it.each([
    ['one in two units', 'バス😀です', '「😀」（U+1F600）'],
    ['each once, in their order', '😀祢😀שא', '「😀」（U+1F600）、「ש」（U+05E9）、「א」（U+05D0）'],
    ['three, and how many more', '한국어문화', '「한」（U+D55C）、「국」（U+AD6D）、「어」（U+C5B4）ほか2字'],
    ['a family as the one sign it is', '👩‍👩‍👧‍👦', '「👩‍👩‍👧‍👦」（U+1F469 U+1F467 U+1F466）'],
    ['a flag and a hand with its colour', '🇯🇵👍🏽', '「🇯🇵」（U+1F1EF U+1F1F5）、「👍🏽」（U+1F44D U+1F3FD）'],
    ['only what is missing of a sign', '1\ufe0f\u20e3', '「1\ufe0f\u20e3」（U+20E3）'],
    [
      'a filler and a lost selector, by their code alone',
      'x\u3164\n\u{e0100}',
      '見えない文字（U+3164）、見えない文字（U+E0100）',
    ],
    ['a letter under many marks, cut short', `あ${'\u0311'.repeat(500)}`, `「あ${'\u0311'.repeat(7)}…」（U+0311）`],
  ])('are named: %s', (_case, text, names) => {
    expect(named(text)).toBe(names)
  })

  it('are found at the end of a long text', () => {
    expect(named(`${'長'.repeat(9_998)}😀`)).toBe('「😀」（U+1F600）')
  })
})

it('marks of direction are named once each', () => {
  expect(directionMarksIn('\u202eabc\u202c\u202e\u061c')).toEqual(['U+202E', 'U+202C', 'U+061C'])
  expect(directionMarksIn('普通の文')).toEqual([])
})
