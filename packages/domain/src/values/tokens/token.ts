import type { Meaning } from '../lexicon/meaning.ts'
import type { ReadingAggregation, TimeKind } from '../value-reading.ts'

/** Where a token stands in the folded text, and whether white space or a break stood before it. */
export type Place = { from: number; to: number; gap: boolean }

/** A figure with its sign, scale and unit as printed: 「△1,234.5万人/年」. */
export type Figure = {
  kind: 'figure'
  /** '' where none is printed. */
  sign: '' | '+' | '-' | '±'
  /** Digits without separators, decimals as printed. */
  digits: string
  /** m of n/m. */
  denominator: string | null
  /** Power of ten of the printed scale: 万 is 4. */
  exponent: number
  /** Scale as printed, for the list of all values. */
  scaleText: string
  unit: string
  /** What the unit's own denominator says: 人/年 → per-year. */
  rate: ReadingAggregation
  /** True where separators or a sign were printed: such a figure is never a year. */
  marked: boolean
  /** Why this figure may be read otherwise; null where it is plain. */
  doubt: string | null
}

/** A time: years are western; start and end are null on an open side. */
export type Time = {
  kind: 'time'
  timeKind: TimeKind
  start: number | null
  end: number | null
  dateIso: string | null
  /** How it was printed, for notes. */
  text: string
  doubt: string | null
}

export type Mark =
  | 'open'
  | 'close'
  | 'arrow'
  | 'comma'
  | 'slash'
  | 'colon'
  | 'tilde'
  | 'middot'
  | 'dash'
  | 'footnote'
  | 'bullet'

export type Word = { kind: 'word'; text: string; meanings: readonly Meaning[] }

export type Token = Place &
  (
    | Figure
    | Time
    | Word
    /** N年間. */
    | { kind: 'span'; years: number; text: string }
    /** 「人口10万人当たり」: what a figure is counted on. */
    | { kind: 'per'; text: string }
    /** Words nobody knows: a label before a figure, or something not read. */
    | { kind: 'label'; text: string }
    | { kind: 'mark'; mark: Mark; text: string }
  )

/** A token of one kind. */
export type TokenOf<K extends Token['kind']> = Extract<Token, { kind: K }>
