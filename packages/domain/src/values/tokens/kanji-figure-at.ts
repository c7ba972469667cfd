import { scaleExponent } from '../lexicon/scale-words.ts'
import type { FoundFigure } from './figure-at.ts'
import { isKanjiDigit, kanjiNumber } from './kanji-number.ts'
import { scaleRun } from './scale-run.ts'
import type { Figure } from './token.ts'
import { unitAt } from './unit-at.ts'

/** Words that begin like a kanji numeral with a unit and are none. */
const notNumerals =
  /(?:一部|一定|一時|一般|一括|一体|一層|一方|一度|一覧|一律|一元|一次|二次|三次|十分|百貨|千葉|万全|三重|四国|九州|八王子|一人当|一人あ|一日|一世帯|一社当|一件当|一戸)/y

/** The figure in kanji numerals that begins at a place (五千人, 三十二校); null where the signs belong to a word. */
export const kanjiFigureAt = (
  text: string,
  index: number,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): FoundFigure | null => {
  if (text.startsWith('ゼロ', index)) return zero(text, index, gaps, known)
  if (text[index] === '〇' || isWord(text, index)) return null
  const found = termsAt(text, index)
  if (found === null) return null
  const { number, exponent, scaleText, end } = found
  const { unit, end: unitEnd, rate, doubt } = unitAt(text, end, gaps, known)
  if (unit === '' || doubt !== null) return null
  return {
    figure: {
      kind: 'figure',
      sign: '',
      digits: String(number),
      denominator: null,
      exponent,
      scaleText,
      unit,
      rate,
      marked: true,
      doubt: null,
    },
    end: unitEnd,
  }
}

type Terms = { number: bigint; exponent: number; scaleText: string; end: number }

/** 「二万三千」 is 23000, 「三億五千万」 is 35000 with the scale 万: each part smaller than the one before. */
const termsAt = (text: string, index: number): Terms | null => {
  let terms: Terms | null = null
  for (;;) {
    const from: number = terms?.end ?? index
    let end = from
    while (end < text.length && isKanjiDigit(text[end] ?? '')) end += 1
    const number = kanjiNumber(text.slice(from, end))
    if (number === null) return terms
    const scaleText = scaleRun(text, end)
    const exponent = scaleExponent(scaleText) ?? 0
    if (terms !== null && exponent >= terms.exponent) return null
    const before: bigint = terms === null ? 0n : terms.number * 10n ** BigInt(terms.exponent - exponent)
    terms = { number: before + BigInt(number), exponent, scaleText, end: end + scaleText.length }
    if (scaleText === '') return terms
  }
}

/** ゼロ as a figure of its own; a word that goes on in katakana is something else. */
const zero = (
  text: string,
  index: number,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): FoundFigure | null => {
  const from = index + 2
  if (/[ァ-ヶー]/.test(text[from] ?? '')) return null
  const { unit, end, rate, doubt } = unitAt(text, from, gaps, known)
  const figure: Figure = {
    kind: 'figure',
    sign: '',
    digits: '0',
    denominator: null,
    exponent: 0,
    scaleText: '',
    unit,
    rate,
    marked: true,
    doubt,
  }
  return { figure, end }
}

const isWord = (text: string, index: number): boolean => {
  notNumerals.lastIndex = index
  return notNumerals.test(text)
}
