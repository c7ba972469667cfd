import type { FC } from 'hono/jsx'
import { usualFormWords } from '../../format/text-words.ts'
import { FieldNotes, describedBy } from '../../layout/field-error.tsx'

/**
 * A field with its label above, its hint below and what is wrong with it bound to it; with `rows` a text area. Of a text that is
 * `printed`, the hint says which variants of characters print in their usual form.
 */
export const LabelledField: FC<{
  label: string
  name: string
  value: string
  hint?: string | undefined
  problem?: string | undefined
  rows?: number
  printed?: boolean
  attributes?: {
    type?: 'password'
    inputmode?: 'numeric'
    autocomplete?: 'off' | 'username' | 'new-password'
    autocapitalize?: 'none'
    list?: string
  }
}> = ({ label, name, value, hint, problem, rows, printed, attributes }) => {
  const usualForm = printed === true ? usualFormWords(value) : undefined
  const props = {
    id: name,
    name,
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(name, { hint, usualForm, problem }),
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {rows === undefined ? (
        <input type="text" value={value} {...attributes} {...props} />
      ) : (
        <textarea rows={rows} {...props}>
          {value}
        </textarea>
      )}
      <FieldNotes name={name} hint={hint} problem={problem} usualForm={usualForm} />
    </div>
  )
}
