import { type CorrectPayload, type EditionChangeKind, textDefect } from '@torikumi/domain'
import { type DueProblem, readDueDate } from '../../format/due-date.ts'
import { BadFormError, decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** 訂正・更新を始める as it was typed. */
export interface BeginTyped {
  kind: EditionChangeKind
  reason: string
  due: string
  /** Ids of the ticked rows. */
  rows: readonly string[]
}

export type BeginProblem =
  | { field: 'reason'; code: 'reason' | 'text' }
  | { field: 'due'; code: DueProblem }
  | { field: 'rows'; code: 'rows' }

const ROW = /^rows\[([^\]]{1,200})\]$/

/** The name of a row's box in the form. */
export const rowField = (subject: string): string => `rows[${subject}]`

/**
 * The form of `/cycles/{fiscalYear}/corrections`: `kind` (`correction`, `update`), `reason`, `due` (和暦 or 西暦), `rows[<id>]` = `yes`
 * for each row to be answered anew, `decision_id` (hidden, also the id of the new correction) and the button `act` = `correct`.
 */
export function readBeginForm(
  form: Form,
  cycle: string,
  today: string,
): { decisionId: string; typed: BeginTyped } & ({ problems: readonly BeginProblem[] } | { payload: CorrectPayload }) {
  refuseUnknownFields(form, (name) => ['decision_id', 'act', 'kind', 'reason', 'due'].includes(name) || ROW.test(name))
  oneOf(form, 'act', ['correct'])
  const decisionId = decisionIdOf(form)
  const rows = [...form].flatMap(([name, value]) => {
    const subject = ROW.exec(name)?.[1]
    if (subject !== undefined && value !== 'yes') throw new BadFormError('wrong-value', [name])
    return subject ?? []
  })
  const typed: BeginTyped = {
    kind: oneOf(form, 'kind', ['correction', 'update']),
    reason: form.get('reason') ?? '',
    due: form.get('due') ?? '',
    rows,
  }
  const problems: BeginProblem[] = []
  if (typed.reason.trim() === '') problems.push({ field: 'reason', code: 'reason' })
  else if (textDefect(typed.reason) !== null) problems.push({ field: 'reason', code: 'text' })
  const due = readDueDate(typed.due, today)
  if ('problem' in due) problems.push({ field: 'due', code: due.problem })
  if (rows.length === 0) problems.push({ field: 'rows', code: 'rows' })
  if (problems.length > 0 || 'problem' in due) return { decisionId, typed, problems }
  const { kind: change, reason } = typed
  return { decisionId, typed, payload: { id: decisionId, cycle, change, reason, ...due, rows } }
}
