import { eraCalled, westernYear } from '../../calendar/era.ts'
import { isoDateOf } from '../../calendar/iso-date.ts'
import type { Folded } from './fold.ts'

/** What makes a whole cell unreadable, with its place in the folded text. */
export type Flaw = { at: number; reason: string }

/** 「=A1+B2」, 「#REF!」, 「####」: what a spreadsheet leaves where a value was lost. */
const spreadsheetLeftover =
  /^[=+@](?=[A-Z]{1,3}\$?\d|[A-Z]{2,}\()|^=|#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?|#{3,}/

/** 1/0 is no share of anything. A list of values with their units (5人/0人) is not meant. */
const overZero = /(?<![\d.,/])\d[\d,]*(?:\.\d+)?\/0+(?:\.0+)?(?![\d.,/年月])/

const era = '(?<era>明治|大正|昭和|平成|令和|(?<![A-Za-z])[明大昭平令MTSHR]\\.?) ?'
const dated = new RegExp(
  `(?:${era}(?<eraYear>\\d{1,2})|(?<![\\d.,])(?<west>(?:19|20)\\d\\d))` +
    '(?:年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?|[./](?<month2>\\d{1,2})[./](?<day2>\\d{1,2})(?![\\d.])|\\.(?<month3>\\d{1,2})(?=$|\\)|末|現在|時点))',
  'g',
)
/** Years no era has, and years no plan speaks of: 昭和 ended with 64, 平成87 would be 2075. */
const noYear = new RegExp(
  `${era}0+(?!\\d)|(?:昭和|(?<![A-Za-z])S)(?:6[5-9]|[7-9]\\d)(?![\\d.])|(?:平成|(?<![A-Za-z])H)(?:8[89]|9\\d)(?![\\d.])|(?:令和|(?<![A-Za-z])R)(?:5[89]|[6-9]\\d)(?![\\d.])`,
)
const noMonth = /(?<![\d.,/年])(?:0+|1[3-9]|[2-9]\d)月(?=$|\)|末|に|現在|時点|\d{1,2}日)/

/** The first thing that makes a cell no value at all; null for an ordinary cell. Linear in its length. */
export const flawOf = ({ text }: Folded): Flaw | null =>
  matched(text, spreadsheetLeftover, (found) => `「${found}」は表計算ソフトの式かエラーの表示です`) ??
  matched(text, overZero, (found) => `「${found}」は分母が0です`) ??
  matched(text, noYear, (found) => `「${found}」という年はありません`) ??
  matched(text, noMonth, (found) => `「${found}」という月はありません`) ??
  impossibleDate(text) ??
  loneBracket(text)

const matched = (text: string, pattern: RegExp, reason: (found: string) => string): Flaw | null => {
  const match = pattern.exec(text)
  return match === null ? null : { at: match.index, reason: reason(match[0]) }
}

const impossibleDate = (text: string): Flaw | null => {
  for (const match of text.matchAll(dated)) {
    const { month, month2, month3, day, day2, west, era: name = '', eraYear } = match.groups ?? {}
    const found = eraCalled(name.replace('.', ''))
    const year = west !== undefined ? Number(west) : found === null ? 2000 : westernYear(found, Number(eraYear))
    if (isoDateOf(year, Number(month ?? month2 ?? month3), Number(day ?? day2 ?? 1)) === null)
      return { at: match.index, reason: `「${match[0]}」という年月日はありません` }
  }
  return null
}

/** Closing brackets of 「1)」 at the head and of 「注1)」 have no partner and need none. */
const numbering = /(?:^|[\s、。※*†注])\d{0,2}$/

const loneBracket = (text: string): Flaw | null => {
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at)
    if (text[at] !== ')') continue
    if (open.pop() === undefined && !numbering.test(text.slice(Math.max(0, at - 4), at)))
      return { at, reason: '閉じかっこに対する始めのかっこがありません' }
  }
  const [first] = open
  return first === undefined ? null : { at: first, reason: '始めのかっこに対する閉じかっこがありません' }
}
