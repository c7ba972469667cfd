import type { Node } from './node.ts'
import { hasValue, type Part } from './part.ts'

/** 「45.2%（週1回以上）」 says of whom the share is, and is no value of its own. */
export const isHowOften = (inner: Part, outer: Part): boolean =>
  inner.figure !== null &&
  /^[%人点校]$/.test(outer.figure?.unit ?? '') &&
  /^(?:回|日|時間|分)(?:\/月)?$/.test(inner.figure.unit) &&
  (inner.aggregation === 'per-week' || inner.aggregation === 'per-day' || inner.figure.unit.endsWith('/月'))

/** 「基準年度（2021）よりも増加」: the year is that of what is compared with, not of the value. */
export const namesBase = (part: Part): boolean => part.reference !== '' && part.comparator === null && !hasValue(part)

/** Whether a comparison follows. */
export const comparesWith = (node: Node | undefined): boolean =>
  node?.kind === 'word' && node.meanings.some(({ kind }) => kind === 'compare' || kind === 'reference')

/** 「全校(18校)」, 「小学校(12校)」: a name and its value in brackets. */
export const named = (part: Part): boolean => part.labels.length + part.remarks.length + part.subjects > 0

/** 「現状値(35.2%)以上」: the figure in brackets is the one meant. */
export const adopt = (part: Part, given: Part): void => {
  part.figure = given.figure
  part.upper = given.upper
  part.word = given.word
  part.missing = given.missing
  part.qualitative = given.qualitative === 'none' ? part.qualitative : given.qualitative
  part.comparator ??= given.comparator
  if (part.aggregation === 'none') part.aggregation = given.aggregation
  part.spanYears ??= given.spanYears
  part.time ??= given.time
  part.remarks.push(...given.labels, ...given.remarks)
  part.doubts.push(...given.doubts)
}
