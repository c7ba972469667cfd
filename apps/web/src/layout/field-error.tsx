import type { FC } from 'hono/jsx'
import { Mark } from './marks.tsx'

/**
 * The reason why a field was not taken, to stand beside it; `id` is what the field's `aria-describedby` names. Nothing without
 * a reason.
 */
export const FieldError: FC<{ id?: string; problem: string | null | undefined }> = ({ id, problem }) =>
  problem === null || problem === undefined ? null : (
    <p class="field-error" id={id}>
      <Mark name="alarm" />
      <span>{problem}</span>
    </p>
  )

/** What stands below a field. */
interface Notes {
  hint?: string | undefined
  usualForm?: string | undefined
  problem: string | undefined
}

/** The ids of what `FieldNotes` says of a field, for its `aria-describedby`; undefined where it says nothing. */
export function describedBy(name: string, { hint, usualForm, problem }: Notes): string | undefined {
  const parts = Object.entries({ hint, form: usualForm, error: problem }).filter(([, words]) => words !== undefined)
  return parts.length === 0 ? undefined : parts.map(([part]) => `${name}-${part}`).join(' ')
}

/**
 * The hint below a field, which variants in it print in their usual form, and, where it was not taken, the reason: `{name}-hint`,
 * `{name}-form` and `{name}-error` by their ids.
 */
export const FieldNotes: FC<{ name: string } & Notes> = (props) => (
  <>
    {props.hint !== undefined && (
      <p class="hint" id={`${props.name}-hint`}>
        {props.hint}
      </p>
    )}
    {props.usualForm !== undefined && (
      <p class="hint" id={`${props.name}-form`}>
        {props.usualForm}
      </p>
    )}
    <FieldError id={`${props.name}-error`} problem={props.problem} />
  </>
)
