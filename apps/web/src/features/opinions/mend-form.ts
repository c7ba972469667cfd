import type { OpinionMended } from '@torikumi/database'
import { noteDefect, parseFlexibleDate, textDefect } from '@torikumi/domain'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

export const MEND_FIELDS = ['body', 'held_on', 'text', 'reason'] as const
export type MendField = (typeof MEND_FIELDS)[number]

/** The fields exactly as they were typed. */
export type MendFields = Readonly<Record<MendField, string>>

/** Why a field cannot stand: it is missing or unreadable, or (`defect`) it cannot be printed. */
export interface MendProblem {
  field: MendField
  code: 'missing' | 'defect'
}

/** What a field takes: its section reads why, the report prints the rest. */
export function mendCheck(field: MendField): typeof textDefect {
  return field === 'reason' ? noteDefect : textDefect
}

/**
 * The form that mends a misprint in an opinion while sections are asked: `body`, `held_on` (和暦 or 西暦), `text`, `reason`,
 * `version`, `act`.
 */
export function readMending(
  form: Form,
): { fields: MendFields; problems: readonly MendProblem[] } | { fields: MendFields; mended: OpinionMended } {
  refuseUnknownFields(form, (name) => [...MEND_FIELDS, 'version', 'act'].includes(name))
  const fields = Object.fromEntries(MEND_FIELDS.map((name) => [name, form.get(name) ?? ''])) as MendFields
  const heldOn = parseFlexibleDate(fields.held_on)
  const problems = (['body', 'text', 'reason'] as const).flatMap((field): MendProblem[] => {
    if (fields[field].trim() === '') return [{ field, code: 'missing' }]
    return mendCheck(field)(fields[field]) === null ? [] : [{ field, code: 'defect' }]
  })
  if (heldOn === null) problems.push({ field: 'held_on', code: 'missing' })
  if (problems.length > 0 || heldOn === null) return { fields, problems }
  const { body, text, reason } = fields
  return { fields, mended: { body, held_on: heldOn, text, reason } }
}
