import type { MissingReason } from '../missing-reason.ts'
import type { Figure, Time } from '../tokens/token.ts'
import type { Comparator, Qualitative, ReadingAggregation } from '../value-reading.ts'

/** One value of a cell while it is put together from its tokens. */
export type Part = {
  figure: Figure | null
  /** The upper bound where the value is a range. */
  upper: Figure | null
  /** A word or dash that stands for the value, as printed. */
  word: string
  missing: MissingReason
  qualitative: Qualitative
  comparator: Comparator | null
  /** As printed: 約, 以上. */
  comparatorText: string
  aggregation: ReadingAggregation
  spanYears: number | null
  /** True for 「H27～H31で」: what is counted is counted over all these years. */
  spansYears: boolean
  time: Time | null
  /** 現状値, 前年度比: what the value is measured by. */
  reference: string
  /** 「人口10万人当たり」, 月: what the figure is counted on. */
  per: string
  /** How many words before the figure name whom it is about: 男性, 小学校. */
  subjects: number
  labels: string[]
  remarks: string[]
  doubts: string[]
  inBrackets: boolean
  /** True where a comma, an arrow or the like stands before it. */
  isSeparated: boolean
  followsArrow: boolean
}

/** A part of which nothing is read yet. */
export const newPart = (): Part => ({
  figure: null,
  upper: null,
  word: '',
  missing: 'none',
  qualitative: 'none',
  comparator: null,
  comparatorText: '',
  aggregation: 'none',
  spanYears: null,
  spansYears: false,
  time: null,
  reference: '',
  per: '',
  subjects: 0,
  labels: [],
  remarks: [],
  doubts: [],
  inBrackets: false,
  isSeparated: false,
  followsArrow: false,
})

/** True once the part holds something a cell is there for: a figure, a word or a dash. */
export const hasValue = (part: Part): boolean => part.figure !== null || part.word !== ''

/** True where nothing at all was put in. */
export const isBlankPart = (part: Part): boolean =>
  !hasValue(part) &&
  part.time === null &&
  part.reference === '' &&
  part.comparator === null &&
  part.aggregation === 'none' &&
  part.spanYears === null &&
  part.labels.length === 0 &&
  part.remarks.length === 0
