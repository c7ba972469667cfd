import { scaleExponent } from '../lexicon/scale-words.ts'
import { scaleRun } from './scale-run.ts'
import { bracketedUnit, unitBehind } from './scaled-unit.ts'
import type { Figure } from './token.ts'

export type FoundFigure = { figure: Figure; end: number }

const signed = /(?:([△▲▼▽\-—])|(\+|プラス)|(±)|マイナス)(?= ?[\d.])/y
const digits =
  /\d{1,3}(?:, ?\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?! ?\d)(?:\.\d+)?|\d{1,3},(?:\d \d\d|\d\d \d)(?! ?\d)|\d+(?:\.\d+)?|\.\d+/y

/** The yen sign stands before its figure and is its unit. */
const yenSign = /[¥￥]/

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** One part of a number: 「9兆」 and 「1,400億」 of 9兆1,400億. */
type Term = { digits: string; exponent: number; scaleText: string; end: number }

/** The figure in Arabic digits that begins at a place, with sign, scale and unit; null where none does. */
export const figureAt = (
  text: string,
  index: number,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): FoundFigure | null => {
  const start = yenSign.test(text[index] ?? '') ? index + 1 : index
  const sign = at(signed, text, start)
  const from = sign === null ? start : skipSpace(text, start + sign[0].length)
  const terms = termsAt(text, from)
  const last = terms.at(-1)
  if (last === undefined) return null
  const { unit, end, rate, doubt, scale } = bracketedUnit(text, last, known) ?? unitBehind(text, last, gaps, known)
  const printed = text.slice(from, last.end)
  return {
    figure: {
      kind: 'figure',
      sign: sign === null ? '' : sign[2] !== undefined ? '+' : sign[3] !== undefined ? '±' : '-',
      digits: total(terms, last),
      denominator: null,
      exponent: scale.exponent,
      scaleText: scale.text,
      unit: unit === '' && start > index ? '円' : unit,
      rate,
      marked: sign !== null || /[,.]/.test(printed),
      doubt:
        signDoubt(sign?.[0] ?? '', gaps.has(from), last.digits) ??
        spacedSeparator(printed) ??
        brokenMixture(terms) ??
        (scale.text !== '' && /^[%‰]/.test(unit) ? `「${scale.text}${unit}」という単位はありません` : null) ??
        irregular(text, from, last) ??
        doubt,
    },
    end,
  }
}

const skipSpace = (text: string, index: number): number => (text[index] === ' ' ? index + 1 : index)

const signDoubt = (sign: string, gapBehind: boolean, digits: string): string | null => {
  if (sign === '±' && Number(digits) === 0) return null
  if (sign === '±') return '「±」は幅とも増減なしとも読めます'
  if (sign === '▼' || sign === '▽') return `「${sign}」を負の記号とみました`
  return sign !== '' && gapBehind && /[-—]/.test(sign) ? '横線を負の記号とみました' : null
}

/** 38, 039 is one number for sure; 120, 350 may be two, and 1 000 or a broken 1,2 34 as well. */
const spacedSeparator = (printed: string): string | null =>
  / [1-9]|\d \d/.test(printed) ? '数字の間に空白があります' : null

/** 1万7527 is one number; 1億23 and 6億1.2 skip a scale or go on behind the point. */
const brokenMixture = (terms: readonly Term[]): string | null => {
  const [before, last] = terms.slice(-2)
  if (before === undefined || last === undefined || last.exponent > 0) return null
  const isWhole = !last.digits.includes('.')
  return isWhole && before.exponent <= 4 && (Number(last.digits) >= 100 || before.exponent < 4)
    ? null
    : `「${before.digits}${before.scaleText}${last.digits}」は2つの数かもしれません`
}

/** 12,34 may be a misprint or two figures; 12.345人 may be 12,345人. */
const irregular = (text: string, from: number, last: Term): string | null => {
  const next = text.slice(last.end, last.end + 2)
  if (/^[,.]\d/.test(next) || (text[from - 1] === ',' && /\d/.test(text[from - 2] ?? ''))) return '桁区切りが不規則です'
  if (/^0\d/.test(last.digits)) return '先頭に余分な0があります'
  if (/^\d{1,3}$/.test(last.digits) && /^、\d{3}(?!\d)/.test(text.slice(last.end, last.end + 5)))
    return '「、」は桁区切りの誤りかもしれません'
  const counted = /^(?:人|件|社|世帯|戸|円|校|回|千円)/.test(text.slice(last.end, last.end + 2))
  return counted && /^\d{1,3}\.\d{3}$/.test(last.digits) ? '小数点は桁区切りの誤りかもしれません' : null
}

const termsAt = (text: string, from: number): readonly Term[] => {
  const terms: Term[] = []
  let index = from
  for (;;) {
    const match = at(digits, text, index)
    if (match === null) break
    const scaleFrom = index + match[0].length
    const scaleText = scaleRun(text, scaleFrom)
    const exponent = scaleExponent(scaleText) ?? 0
    const before = terms.at(-1)
    if (before !== undefined && !continues(before, exponent)) break
    const end = scaleFrom + scaleText.length
    terms.push({ digits: match[0].replaceAll(/[, ]/g, ''), exponent, scaleText, end })
    index = end
    if (scaleText === '') break
  }
  return lifted(terms)
}

/** A later part is smaller than the one before; in 3千2百万 the 万 at the end counts for both. */
const continues = (before: Term, exponent: number): boolean => {
  if (before.digits.includes('.') || before.scaleText === '') return false
  const sharesLarge = before.exponent < 4 && exponent >= 4
  return (sharesLarge ? exponent % 4 : exponent) < before.exponent
}

/** In 3千2百万 the 万 belongs to both parts: 3千 is 3千万. */
const lifted = (terms: readonly Term[]): readonly Term[] => {
  const last = terms.at(-1)
  if (last === undefined || last.exponent < 4 || terms.length < 2) return terms
  const large = last.exponent - (last.exponent % 4)
  return terms.map((term) => (term.exponent < 4 ? { ...term, exponent: term.exponent + large } : term))
}

/** All parts in the scale of the last: 9兆1,400億 → 91400 (億). */
const total = (terms: readonly Term[], last: Term): string => {
  if (terms.length === 1) return last.digits.startsWith('.') ? `0${last.digits}` : last.digits
  const [whole = '0', decimals] = last.digits.split('.')
  let sum = BigInt(whole)
  for (const term of terms.slice(0, -1)) sum += BigInt(term.digits) * 10n ** BigInt(term.exponent - last.exponent)
  return decimals === undefined ? String(sum) : `${sum}.${decimals}`
}
