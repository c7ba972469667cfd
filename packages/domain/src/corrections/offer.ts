import type { Answer } from '../answers/answer.ts'
import type { EditionChangeKind } from '../editions/edition-changes.ts'
import { isProvisional, sameAnswer } from '../editions/changes/provisional.ts'

/** Where a section's 訂正の申し出 stands: accepted it is the beginning of a correction, declined it has planning's reason. */
export type OfferState = 'open' | 'accepted' | 'declined' | 'withdrawn'

/** What an offered answer would be: an 更新 where a provisional figure became final, else a 訂正. */
export function offerKind(published: Answer, answer: Answer): EditionChangeKind {
  return isProvisional(published) && !isProvisional(answer) ? 'update' : 'correction'
}

/** Why an answer cannot be offered in place of a published one: it says the same, or nobody says why. Null where it can. */
export function offerRefusal(published: Answer, answer: Answer): 'nothing-changed' | 'reason-missing' | null {
  if (sameAnswer(published, answer)) return 'nothing-changed'
  const reason = 'changeReason' in answer ? (answer.changeReason ?? '') : ''
  return reason.trim() === '' ? 'reason-missing' : null
}
