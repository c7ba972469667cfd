import type { DecidedIndicator } from '@torikumi/database'
import { type ChoosableWord, textDefect } from '@torikumi/domain'
import { oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** What was typed for one indicator and could not be taken. */
export interface TypedChange {
  indicator: string
  word: string
  reason: string
  problems: { field: 'word' | 'reason'; code: 'word' | 'reason' | 'text' }[]
}

/** The posted form, read. */
export type JudgementForm =
  | { kind: 'take-back'; row: DecidedIndicator }
  | { kind: 'change'; row: DecidedIndicator; to: ChoosableWord & { reason: string } }
  | { kind: 'unready'; typed: TypedChange }
  | { kind: 'unknown' }

/**
 * The form of `/cycles/{fiscalYear}/judgements`, one an indicator: `indicator` (id), `word` (a word of the year's rule set), `reason`,
 * and the button `act` = `change` or `take-back`.
 */
export function readJudgementForm(
  form: Form,
  rows: readonly DecidedIndicator[],
  wordsFor: (row: DecidedIndicator) => readonly ChoosableWord[],
): JudgementForm {
  refuseUnknownFields(form, (name) => ['indicator', 'word', 'reason', 'act'].includes(name))
  const row = rows.find(({ indicator }) => indicator === form.get('indicator'))
  if (row === undefined) return { kind: 'unknown' }
  if (oneOf(form, 'act', ['change', 'take-back']) === 'take-back') return { kind: 'take-back', row }
  const [word, reason] = [form.get('word') ?? '', form.get('reason') ?? '']
  const chosen = wordsFor(row).find((one) => one.word === word)
  const problems: TypedChange['problems'] = []
  if (chosen === undefined) problems.push({ field: 'word', code: 'word' })
  if (reason.trim() === '') problems.push({ field: 'reason', code: 'reason' })
  else if (textDefect(reason) !== null) problems.push({ field: 'reason', code: 'text' })
  if (chosen === undefined || problems.length > 0) {
    return { kind: 'unready', typed: { indicator: row.indicator, word, reason, problems } }
  }
  return { kind: 'change', row, to: { ...chosen, reason } }
}
