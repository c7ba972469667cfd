import type { Answer } from '../answers/answer.ts'
import type { EditionChangeKind } from '../editions/edition-changes.ts'
import { type KindMismatch, kindMismatch, sameAnswer } from '../editions/changes/provisional.ts'

/** Why the answer to a named row cannot be submitted: no reason for the change, or a change of the other kind. */
export type AnswerRefusal = 'reason-missing' | KindMismatch

/**
 * Checks a section's new answer to a published row; null where it may be submitted. A row left as it is needs no reason; a
 * 訂正 gives one for every change, an 更新 may.
 */
export function answerRefusal(kind: EditionChangeKind, published: Answer, answer: Answer): AnswerRefusal | null {
  if (sameAnswer(published, answer)) return null
  const mismatch = kindMismatch(kind, published, answer)
  if (mismatch !== null) return mismatch
  const reason = 'changeReason' in answer ? (answer.changeReason ?? '') : ''
  return kind === 'correction' && reason.trim() === '' ? 'reason-missing' : null
}
