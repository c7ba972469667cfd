import { usualFormWords } from '../../format/text-words.ts'
import type { AnswerForm } from './form.ts'
import { usualFormId } from './field-parts.tsx'

/** What is said of variants that print in their usual form, by the id of the place below their field; for the script that saves. */
export function usualFormHints({ rows }: Pick<AnswerForm, 'rows'>): Record<string, string> {
  const hints: Record<string, string> = {}
  for (const [item, { fields }] of rows) {
    for (const [field, text] of Object.entries(fields)) {
      const words = usualFormWords(text)
      if (words !== undefined) hints[usualFormId(item, field)] = words
    }
  }
  return hints
}
