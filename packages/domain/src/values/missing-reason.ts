/**
 * Why there is no value: 今年度は調査なし, 該当なし, 未着手, 集計中, 未公表, 事業終了, 回答なし, 把握できない; none where there is one.
 */
export const MISSING_REASONS = [
  'none',
  'not-measured',
  'not-applicable',
  'not-started',
  'pending',
  'unpublished',
  'ended',
  'no-answer',
  'unknown',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]
