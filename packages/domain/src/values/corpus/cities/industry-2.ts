import type { CorpusCell } from '../summary.ts'

/** Farming, forestry, fishing, trade and work. */
// oxfmt-ignore
export const industry2: readonly CorpusCell[] = [
  ['▲5.2ha', '-5.2 ha', {indicatorName: '増減'}],
  ['4,500羽', '4500 羽'],
  ['12,000本/年植樹', '12000 本/年 | per-year'],
]
