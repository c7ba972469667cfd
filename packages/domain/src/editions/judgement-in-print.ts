import type { EditionJudgement } from './edition-data.ts'

/**
 * The judgement as it prints: the rule set's; where a person judged otherwise theirs, its sentence followed by what the rule set
 * says and by their reason.
 */
export function judgementInPrint({ mark, word, reason, override }: EditionJudgement) {
  if (override === null) return { mark, word, reason }
  const both = `${reason}判定基準では「${word}」。理由：${override.reason}`
  return { mark: override.mark, word: override.word, reason: both }
}
