import type { MissingReason } from '../missing-reason.ts'
import type { Comparator, ReadingAggregation } from '../value-reading.ts'

/**
 * What a known word of a value cell means.
 * compare: a comparator before (約) or after (以上) its figure; state: a word that stands for a value;
 * reference: a figure the cell only points to (現状値, 全国平均); remark: says something the columns have no room for.
 */
export type Meaning =
  | { kind: 'compare'; value: Comparator; place: 'before' | 'after' }
  | { kind: 'aggregate'; value: ReadingAggregation }
  | { kind: 'change'; value: 'increase' | 'decrease' }
  | { kind: 'state'; value: 'maintain' | 'done' | 'not-done'; sure: boolean }
  | { kind: 'missing'; value: MissingReason; sure: boolean }
  | { kind: 'reference' }
  | { kind: 'remark'; noted: boolean }
  | { kind: 'particle' }

/** Words of one meaning, in folded form (see fold), separated by spaces. */
export type WordGroup = { meaning: Meaning; words: string }
