import type { AskedRow } from '@torikumi/database'
import { type ClosePayload, noteDefect } from '@torikumi/domain'
import { BadFormError, decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** 未回答のまま締め切る as it was typed: the rows by their items, and why. */
export interface CloseTyped {
  items: readonly string[]
  reason: string
}

export interface CloseProblem {
  field: 'rows' | 'reason'
  code: 'none' | 'reason' | 'text'
}

/** From the form to what it would mean, from there back or on. */
export const CLOSE_STEPS = ['check-close', 'edit-close', 'close'] as const
export type CloseStep = (typeof CLOSE_STEPS)[number]

const ROW = /^items\[([0-9a-f-]{36})\]$/

/** The name of a row's box. */
export const closeField = (item: string): string => `items[${item}]`

/**
 * The form that closes rows on `/cycles/{fiscalYear}/requests/{id}`: `items[<item id>]` = `yes` for each row to be closed, `reason`,
 * `decision_id` (hidden) and the button `act`: `check-close` shows what that would print, where `close` closes them and `edit-close` leads back.
 */
export function readCloseForm(
  form: Form,
  rows: readonly Pick<AskedRow, 'id'>[],
): { decisionId: string; typed: CloseTyped } & ({ problems: readonly CloseProblem[] } | { payload: ClosePayload }) {
  refuseUnknownFields(form, (name) => ['decision_id', 'act', 'reason'].includes(name) || ROW.test(name))
  oneOf(form, 'act', CLOSE_STEPS)
  const decisionId = decisionIdOf(form)
  const items = [...form].flatMap(([name, value]) => {
    const item = ROW.exec(name)?.[1]
    if (item === undefined) return []
    if (value !== 'yes' || !rows.some(({ id }) => id === item)) throw new BadFormError('wrong-value', [name])
    return [item]
  })
  const typed = { items, reason: form.get('reason') ?? '' }
  const problems: CloseProblem[] = []
  if (items.length === 0) problems.push({ field: 'rows', code: 'none' })
  if (typed.reason.trim() === '') problems.push({ field: 'reason', code: 'reason' })
  else if (noteDefect(typed.reason) !== null) problems.push({ field: 'reason', code: 'text' })
  return problems.length > 0 ? { decisionId, typed, problems } : { decisionId, typed, payload: typed }
}
