import { longestUnit, unitWords } from '../lexicon/unit-words.ts'
import { scaleExponent } from '../lexicon/scale-words.ts'
import type { ReadingAggregation } from '../value-reading.ts'
import { runEnd } from './run-of-letters.ts'
import { segmentRun } from './segment-run.ts'

/** A unit behind a figure, with the rate its own denominator says (人/年) and a doubt where it may be something else. */
export type FoundUnit = { unit: string; end: number; rate: ReadingAggregation; doubt: string | null }

const latin = /[A-Za-z]/

/** Signs a unit nobody knows may be made of: no hiragana but か and つ, since those begin a sentence. */
const plausibleUnit = /^[\p{Script=Han}\p{Script=Katakana}ー々ヶかつA-Za-z・]{1,5}$/u

/** The unit that begins at a place behind a figure; `known` are units the context names. */
export const unitAt = (
  text: string,
  index: number,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): FoundUnit => {
  const from = text[index] === ' ' && latin.test(text[index + 1] ?? '') ? index + 1 : index
  const found =
    dictionaryUnit(text, from, gaps, known) ??
    (from > index || text[from] === '・' ? null : unknownUnit(text, from, gaps))
  if (found === null) return { unit: '', end: index, rate: 'none', doubt: null }
  const rate = rateAt(text, found.end, found.unit, gaps)
  if (rate === null) return { ...found, rate: 'none' }
  const doubt = found.unit === '' ? `「${rate.text}」の前に単位がありません` : found.doubt
  return { ...found, ...rate, unit: found.unit + rate.text, doubt }
}

type BareUnit = { unit: string; end: number; doubt: string | null }

const dictionaryUnit = (
  text: string,
  from: number,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): BareUnit | null => {
  const letters = runEnd(text, from)
  let longest: BareUnit | null = null
  for (let size = Math.min(Math.max(longestUnit, 12), text.length - from); size > 0; size -= 1) {
    const unit = text.slice(from, from + size)
    if (!unitWords.has(unit) && !known.has(unit)) continue
    const end = from + size
    // 「国:101.2 県:100.5」: what stands apart and before a colon names the next value.
    if (gaps.has(from) && text[end] === ':') continue
    if (latin.test(unit.at(-1) ?? '') && latin.test(text[end] ?? '')) continue
    if (isClosed(text, end, letters, gaps)) return { unit, end, doubt: null }
    longest ??= { unit, end, doubt: `「${text.slice(end, letters)}」は単位に含めていません` }
  }
  return longest
}

/** True where nothing unknown hangs on behind the unit. */
const isClosed = (text: string, end: number, letters: number, gaps: ReadonlySet<number>): boolean =>
  end >= letters || gaps.has(end) || text[end] === '・' || segmentRun(text, end, letters, gaps)[0]?.meanings !== null

const unknownUnit = (text: string, from: number, gaps: ReadonlySet<number>): BareUnit => {
  const letters = runEnd(text, from)
  const first = segmentRun(text, from, letters, gaps)[0]
  if (first === undefined || first.meanings !== null) return { unit: '', end: from, doubt: null }
  const end = firstGap(first.from, first.to, gaps)
  const unit = text.slice(from, end)
  if (vague.test(unit)) return { unit: unit.slice(1), end, doubt: `「${unit.slice(0, 1)}」で数をぼかしています` }
  if (plausibleUnit.test(unit))
    return { unit, end, doubt: gaps.has(from) || unlikelyUnit.test(unit) ? `「${unit}」を単位とみました` : null }
  return { unit: '', end: from, doubt: `「${unit}」は単位として読めません` }
}

/** A unit nobody knows is a misprint rather than a unit with these in it: 500未万円, 150H人, 12第件. */
const unlikelyUnit = /[十百千万億兆未約第余増減超概毎各対比]|[A-Za-z][^A-Za-z]|[^A-Za-z][A-Za-z]/

/** 十数社, 20余団体: about so many. */
const vague = /^[数余]./

const firstGap = (from: number, to: number, gaps: ReadonlySet<number>): number => {
  for (let i = from + 1; i < to; i += 1) if (gaps.has(i)) return i
  return to
}

const rateBase = /\/(?<count>[\d,]{0,9})(?<scale>[十百千万億]{0,2})/y

/** Places a thing is ranked in, not counted by: 7位/県内19市町. */
const noBase = new Set(['県', '市', '町', '村', '国', '区'])

const ratesByUnit: Readonly<Record<string, ReadingAggregation>> = {
  年: 'per-year',
  年度: 'per-year',
  年間: 'per-year',
  日: 'per-day',
  週: 'per-week',
  週間: 'per-week',
}

/** The time a rate ends with: 日 of g/人・日, L/人/日 and 人日. */
const timeBase = (text: string, index: number, base: string): { base: string; end: number } => {
  const further = /^[・/](年度?|日|週間?|月)(?![\d\p{Script=Han}])/u.exec(text.slice(index, index + 5))
  if (further !== null) return { base: further[1] ?? '', end: index + further[0].length }
  return { base: /^人・?日$/.test(base) ? '日' : base, end: index }
}

/** 「/年」, 「/千人」, 「/10万人」 behind a unit. A second figure of the same unit is a fraction, not a rate. */
const rateAt = (
  text: string,
  index: number,
  unit: string,
  gaps: ReadonlySet<number>,
): { text: string; end: number; rate: ReadingAggregation } | null => {
  if (text[index] !== '/') return null
  rateBase.lastIndex = index
  const match = rateBase.exec(text)
  const count = (match?.groups?.['count'] ?? '').replaceAll(',', '')
  const scale = match?.groups?.['scale'] ?? ''
  if (match === null || scaleExponent(scale) === null || !/^(?:10*)?$/.test(count)) return null
  const from = index + match[0].length
  for (let size = Math.min(6, text.length - from); size > 0; size -= 1) {
    const base = text.slice(from, from + size)
    if (!unitWords.has(base) || noBase.has(base) || (base === unit && count === '' && scale === '')) continue
    if (base === unit && scale === '' && count !== '') return null
    const within = from + size
    if (/\d/.test(text[within] ?? '')) continue
    const time = timeBase(text, within, base)
    if (!isClosed(text, time.end, runEnd(text, time.end), gaps)) continue
    return {
      text: text.slice(index, time.end),
      end: time.end,
      rate: ratesByUnit[scale === '' && count.length < 2 ? time.base : ''] ?? 'none',
    }
  }
  return null
}
