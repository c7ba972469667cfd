import type { ChangeReason } from './changes-between.ts'
import { reasonKey } from './reason-key.ts'

/** What planning said of a new answer whose published judgement a person had made; `on` is the day (`YYYY-MM-DD`, Asia/Tokyo). */
export interface JudgedAnew {
  indicator: string
  /** True where the rule set's judgement of the new answer stands. */
  byRuleSet: boolean
  on: string
}

/** Why 判定の変更 of these indicators reads otherwise than before, by `reasonKey`: planning's word of it, not the section's of its figure. */
export function judgedAnewReasons(judged: readonly JudgedAnew[]): Map<string, ChangeReason> {
  return new Map(
    judged.map(({ indicator, byRuleSet, on }) => [
      reasonKey(indicator, 'judgementOverride'),
      {
        reason: byRuleSet ? '新しい値は、判定基準のとおりに判定しました。' : '新しい値を判定し直しました。',
        decidedOn: on,
      },
    ]),
  )
}
