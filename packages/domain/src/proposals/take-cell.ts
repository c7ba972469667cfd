import { type TextDefect, textDefect, valueDefect } from '../answers/text-rules.ts'
import type { DraftFields } from './draft-fields.ts'
import type { AnsweredField } from './proposal.ts'
import { reasonOfCell } from './reason-of-cell.ts'

/**
 * What a draft holds once a document's cell is taken into it, as a section would have typed it: a dash in a value cell chooses
 * its reason, a value takes back a reason chosen before, and the text of what comes next holds its reason too.
 */
export function withTakenCell(fields: DraftFields, field: AnsweredField, text: string): DraftFields {
  if (field === 'thisYear') return { ...fields, thisYear: text }
  if (field === 'nextYear') return { ...fields, nextYear: text, nextYearReason: '' }
  const reason = reasonOfCell(text)
  if (reason !== 'none' && reason !== 'no-answer')
    return { ...fields, raw: text, status: 'none', reason, expectedOn: '' }
  const status = fields['status'] === 'none' ? 'final' : (fields['status'] ?? 'final')
  return { ...fields, raw: text, status, reason: '', expectedOn: '' }
}

/** The text a proposal compares with: a field of a draft; of what comes next with the reason that stands apart. */
export function textOfField(fields: DraftFields, field: AnsweredField): string {
  const text = fields[field] ?? ''
  const reason = field === 'nextYear' ? (fields['nextYearReason'] ?? '') : ''
  return reason === '' ? text : `${text}\n${reason}`
}

/** Why a cell could not stand in a draft; null where it can. */
export function cellDefect(field: AnsweredField, text: string): TextDefect | null {
  return field === 'raw' ? valueDefect(text) : textDefect(text)
}
