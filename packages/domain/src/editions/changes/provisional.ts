import { type Answer, type IndicatorAnswer, unanswered } from '../../answers/answer.ts'
import { answerHash } from '../../answers/revision.ts'
import type { EditionChangeKind } from '../edition-changes.ts'

/** Why an answer does not fit what is being made: an 更新 takes provisional figures that became final, a 訂正 everything else. */
export type KindMismatch = 'not-provisional' | 'not-final' | 'became-final'

/** True where a printed answer is not final: 速報, 見込み, 集計中, 未公表, not answered at all, or a cost that is 決算見込. */
export function isProvisional(answer: Answer): boolean {
  if (answer.kind === 'indicator')
    return answer.reason === 'none' ? answer.status !== 'final' : WAITING.has(answer.reason)
  if (answer.kind !== 'activity') return false
  return answer.costThousandYen === null ? sameAnswer(answer, unanswered('activity')) : answer.costStatus === 'expected'
}

const WAITING: ReadonlySet<IndicatorAnswer['reason']> = new Set(['pending', 'unpublished', 'no-answer'])

/**
 * Whether a new answer fits the kind of edition it is asked for; null where it does. An 更新 replaces a provisional figure by a
 * final one and touches nothing else; what became final is never called an error, so a 訂正 leaves it to an 更新.
 */
export function kindMismatch(kind: EditionChangeKind, before: Answer, after: Answer): KindMismatch | null {
  if (isProvisional(before) && !isProvisional(after)) return kind === 'correction' ? 'became-final' : null
  if (kind === 'correction') return null
  return isProvisional(before) ? 'not-final' : 'not-provisional'
}

/** True where two answers print the same, whatever reason a section gave for its change. */
export function sameAnswer(before: Answer, after: Answer): boolean {
  return answerHash('', asPrinted(before)) === answerHash('', asPrinted(after))
}

/**
 * What of an answer an edition prints: not the day a figure is expected on, and of an empty cell that it is empty. Answers from before
 * 今後の方向性 was asked for carry none.
 */
function asPrinted(answer: Answer): Answer {
  const { changeReason: _, ...printed } = { changeReason: '', ...answer }
  if (printed.kind !== 'indicator') return printed
  const raw = printed.raw.trim() === '' ? '' : printed.raw
  const reason = raw === '' && printed.reason === 'none' ? 'no-answer' : printed.reason
  return { ...printed, raw, reason, expectedOn: null, outlook: printed.outlook ?? null }
}
