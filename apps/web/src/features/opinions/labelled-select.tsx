import type { FC } from 'hono/jsx'
import { FieldNotes } from '../../layout/field-error.tsx'

/** A choice with its label above, its hint below and what is wrong with it bound to it. */
export const LabelledSelect: FC<{
  label: string
  name: string
  value: string
  hint?: string
  problem?: string | undefined
  choices: readonly (readonly [value: string, word: string])[]
}> = ({ label, name, value, hint, problem, choices }) => {
  const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ')
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select
        id={name}
        name={name}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={described === '' ? undefined : described}
      >
        {choices.map(([id, word]) => (
          <option value={id} selected={id === value}>
            {word}
          </option>
        ))}
      </select>
      <FieldNotes name={name} hint={hint} problem={problem} />
    </div>
  )
}
