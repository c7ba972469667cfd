import { type ExtendPayload, noteDefect } from '@torikumi/domain'
import { type DueProblem, readDueDate } from '../../format/due-date.ts'
import { decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** 期限延長 as it was typed; `late` is the day (`YYYY-MM-DD`) that was agreed to although it is after the 公表予定日. */
export interface ExtendTyped {
  due: string
  why: string
  late: string
}

export type ExtendProblem =
  | { field: 'due'; code: DueProblem }
  | { field: 'late'; code: 'late'; dueOn: string }
  | { field: 'why'; code: 'reason' | 'text' }

/** The day that was typed, where it is after the 公表予定日 and nobody has agreed to that yet; null otherwise. */
export function lateDue(problems: readonly ExtendProblem[]): string | null {
  return problems.find((problem) => problem.field === 'late')?.dueOn ?? null
}

/**
 * The form that gives a request more time on `/cycles/{fiscalYear}/requests/{id}`: `due` (和暦 or 西暦), `why`, `late` (the day, ticked),
 * `decision_id` (hidden) and the button `act` = `extend`. Whether the day is later than the one that holds is the record's to say, so that
 * the form may come twice. A day after `publishOn`, the year's 公表予定日, may stand, but only once it was agreed to.
 */
export function readExtendForm(
  form: Form,
  { today, publishOn }: { today: string; publishOn: string | null },
): { decisionId: string; typed: ExtendTyped } & ({ problems: readonly ExtendProblem[] } | { payload: ExtendPayload }) {
  refuseUnknownFields(form, (name) => ['decision_id', 'act', 'due', 'why', 'late'].includes(name))
  oneOf(form, 'act', ['extend'])
  const decisionId = decisionIdOf(form)
  const typed = { due: form.get('due') ?? '', why: form.get('why') ?? '', late: form.get('late') ?? '' }
  const due = readDueDate(typed.due, today)
  const problems: ExtendProblem[] = []
  if ('problem' in due) problems.push({ field: 'due', code: due.problem })
  else if (publishOn !== null && due.dueOn > publishOn && typed.late !== due.dueOn) {
    problems.push({ field: 'late', code: 'late', dueOn: due.dueOn })
  }
  if (typed.why.trim() === '') problems.push({ field: 'why', code: 'reason' })
  else if (noteDefect(typed.why) !== null) problems.push({ field: 'why', code: 'text' })
  if (problems.length > 0 || 'problem' in due) return { decisionId, typed, problems }
  return { decisionId, typed, payload: { ...due, reason: typed.why } }
}
