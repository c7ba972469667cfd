import { type ExtendPayload, noteDefect } from '@torikumi/domain'
import { type DueProblem, readDueDate } from '../../format/due-date.ts'
import { decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** 期限延長 as it was typed. */
export interface ExtendTyped {
  due: string
  why: string
}

export type ExtendProblem = { field: 'due'; code: DueProblem } | { field: 'why'; code: 'reason' | 'text' }

/**
 * The form that gives a request more time on `/cycles/{fiscalYear}/requests/{id}`: `due` (和暦 or 西暦), `why`, `decision_id` (hidden) and
 * the button `act` = `extend`. Whether the day is later than the one that holds is the record's to say, so that the form may come twice.
 */
export function readExtendForm(
  form: Form,
  today: string,
): { decisionId: string; typed: ExtendTyped } & ({ problems: readonly ExtendProblem[] } | { payload: ExtendPayload }) {
  refuseUnknownFields(form, (name) => ['decision_id', 'act', 'due', 'why'].includes(name))
  oneOf(form, 'act', ['extend'])
  const decisionId = decisionIdOf(form)
  const typed = { due: form.get('due') ?? '', why: form.get('why') ?? '' }
  const due = readDueDate(typed.due, today)
  const problems: ExtendProblem[] = []
  if ('problem' in due) problems.push({ field: 'due', code: due.problem })
  if (typed.why.trim() === '') problems.push({ field: 'why', code: 'reason' })
  else if (noteDefect(typed.why) !== null) problems.push({ field: 'why', code: 'text' })
  if (problems.length > 0 || 'problem' in due) return { decisionId, typed, problems }
  return { decisionId, typed, payload: { ...due, reason: typed.why } }
}
