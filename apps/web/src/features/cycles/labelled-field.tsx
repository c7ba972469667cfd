import type { FC } from 'hono/jsx'
import { FieldNotes } from '../../layout/field-error.tsx'

/** A field with its label above, its hint below and what is wrong with it bound to it; with `rows` a text area. */
export const LabelledField: FC<{
  label: string
  name: string
  value: string
  hint?: string | undefined
  problem?: string | undefined
  rows?: number
  attributes?: {
    type?: 'password'
    inputmode?: 'numeric'
    autocomplete?: 'off' | 'username' | 'new-password'
    autocapitalize?: 'none'
    list?: string
  }
}> = ({ label, name, value, hint, problem, rows, attributes }) => {
  const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-error`].filter(
    (id) => id !== '',
  )
  const props = {
    id: name,
    name,
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
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
      <FieldNotes name={name} hint={hint} problem={problem} />
    </div>
  )
}
