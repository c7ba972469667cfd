/** Every reason for which an act on a request is refused; the words stand in the message file of the web. */
export const REFUSALS = [
  'cycle-ended',
  'not-your-post',
  'self-decision',
  'own-row-confirmation',
  'nothing-to-do',
  'nothing-to-submit',
  'nothing-to-withdraw',
  'items-differ',
  'item-locked',
  'already-opened',
  'stale-revision',
  'stale-item',
  'not-waiting',
  'wrong-step',
  'reason-missing',
  'unsettled-errors',
  'already-open',
  'act-cancelled',
  'wrong-phase',
  'not-ready',
  'other-payload',
  'other-day',
  'day-before-superseded',
  'correction-open',
  'nothing-changed',
  'not-provisional',
  'not-final',
  'became-final',
  'already-asked',
  'answer-incomplete',
  'opinions-open',
  'judgements-open',
  'due-not-later',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** An act was not recorded: the rule that stands against it, and what its message names. */
export interface Refusal {
  kind: 'refused'
  code: RefusalCode
  params: Record<string, string | number>
}

/** Builds a refusal. */
export function refused(code: RefusalCode, params: Record<string, string | number> = {}): Refusal {
  return { kind: 'refused', code, params }
}
