import { expect, it } from 'vitest'
import { unprintableNames } from './printable-text.ts'
import { usualFormsIn } from './usual-forms.ts'

const named = (text: string): string => unprintableNames(usualFormsIn(text))

it.each([
  ['what has no selector', '葛城市の邉さん', ''],
  ['a form of its own', '葛\u{e0100}城市、辻\u{e0100}、神\ufe00社', ''],
  ['the usual form, chosen on purpose', '邉\u{e0100}、𠮟\u{e0100}', ''],
  ['the form without colour', '☎\ufe0e', ''],
  ['a character without a glyph, which is told otherwise', '😀\ufe0f', ''],
  ['a selector with nothing before it, and one behind another', '\u{e0101}葛\u{e0100}\u{e0101}', ''],
])('prints as it was typed: %s', (_case, text, names) => {
  expect(named(text)).toBe(names)
})

it.each([
  ['of a name', '渡邉\u{e0102}', '「邉\u{e0102}」（U+9089 U+E0102）'],
  [
    'each once, in their order',
    '𠮟\u{e0101}葛\u{e0101}𠮟\u{e0101}',
    '「𠮟\u{e0101}」（U+20B9F U+E0101）、「葛\u{e0101}」（U+845B U+E0101）',
  ],
  ['of what has none', 'あ\u{e0100}', '「あ\u{e0100}」（U+3042 U+E0100）'],
  ['a sign with its colour', '☎\ufe0f', '「☎\ufe0f」（U+260E U+FE0F）'],
])('prints in the usual form: %s', (_case, text, names) => {
  expect(named(text)).toBe(names)
})
