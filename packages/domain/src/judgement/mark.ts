/** reached 目標値到達 (before the target year), achieved 達成, on-track 順調, slightly-behind やや遅れ, behind 遅れ, none 判定なし. */
export const JUDGEMENT_MARKS = ['reached', 'achieved', 'on-track', 'slightly-behind', 'behind', 'none'] as const
export type JudgementMark = (typeof JUDGEMENT_MARKS)[number]

/** True of a mark that asks for 要因・課題 and 今後の方向性. */
export function isBehind(mark: JudgementMark): boolean {
  return mark === 'slightly-behind' || mark === 'behind'
}
