import type { MissingReason } from './missing-reason.ts'

/** `=`, `>=` 以上, `<=` 以下, `>` 超・上回る, `<` 未満・下回る, `~` 約・程度・見込み. */
export const COMPARATORS = ['=', '>=', '<=', '>', '<', '~'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** What the cell itself says about how its figure adds up (累計, /年, 年平均, 期間平均, 1日当たり, 週). */
export const READING_AGGREGATIONS = [
  'none',
  'cumulative',
  'per-year',
  'annual-average',
  'period-average',
  'per-day',
  'per-week',
] as const
export type ReadingAggregation = (typeof READING_AGGREGATIONS)[number]

/** FY 年度 (a bare H26 too), CY 年, month 年月, date 年月日. */
export type TimeKind = 'FY' | 'CY' | 'month' | 'date'

/** Words that stand for a value or qualify its size: 維持, 増, 減, 実施, 未実施. */
export type Qualitative = 'none' | 'maintain' | 'increase' | 'decrease' | 'done' | 'not-done'

/** sure: one plain reading; ambiguous: two stand, the other is in the note; refused: none, the reason is in the note. */
export type Confidence = 'sure' | 'ambiguous' | 'refused'

/**
 * What a value cell was read as: one field per output column of the command `read-values`, plain JSON. Every field but
 * `valueCount` and `allValues` describes the first value of the cell. Figures are decimal strings, so that printed
 * decimals (8.40) and large amounts stay exact.
 */
export type ValueReading = {
  /** In the printed unit and scale, without separators; null where the cell holds no figure. Negative only where a sign is printed. */
  number: string | null
  /** m of a fraction n/m. */
  denominator: string | null
  /** As printed but without its scale: 人, %, 人/年; empty where none is known. */
  unit: string
  /** What the printed number is multiplied with: 1, 1000, 10000 …; null without a number. */
  scale: number | null
  /** number × scale; null without a number. */
  valueInBaseUnit: string | null
  /** Null where there is nothing to compare with: no figure and no 現状値以上-like word. */
  comparator: Comparator | null
  aggregation: ReadingAggregation
  /** N of N年間. */
  spanYears: number | null
  /** Western fiscal or calendar years, both ends included; null on the side a cell leaves open (以降, まで). */
  periodStart: number | null
  periodEnd: number | null
  timeKind: TimeKind | null
  /** `2014-12` of a month, `2023-04-01` of a date, `2016-04/2017-03` of a range of months; else null. */
  dateIso: string | null
  qualitative: Qualitative
  missingReason: MissingReason
  valueCount: number
  /** All values of the cell, as `5.5‰@CY2013; 5.9‰@CY2019`. */
  allValues: string
  confidence: Confidence
  /** Japanese, for a person: the other reading, the reason of a refusal with its place, or a remark of the cell. */
  note: string
}

/** A reading with nothing in it: the start of every other one. */
export const emptyReading: ValueReading = {
  number: null,
  denominator: null,
  unit: '',
  scale: null,
  valueInBaseUnit: null,
  comparator: null,
  aggregation: 'none',
  spanYears: null,
  periodStart: null,
  periodEnd: null,
  timeKind: null,
  dateIso: null,
  qualitative: 'none',
  missingReason: 'none',
  valueCount: 0,
  allValues: '',
  confidence: 'sure',
  note: '',
}

/** The figure as a JavaScript number in the printed unit and scale; null without one. For display and charts, never for a judgement. */
export const numberOf = (reading: ValueReading): number | null =>
  reading.number === null ? null : Number(reading.number)
