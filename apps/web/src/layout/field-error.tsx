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

/** The hint below a field and, where it was not taken, the reason: `{name}-hint` and `{name}-error` by their ids. */
export const FieldNotes: FC<{ name: string; hint?: string | undefined; problem: string | undefined }> = (props) => (
  <>
    {props.hint !== undefined && (
      <p class="hint" id={`${props.name}-hint`}>
        {props.hint}
      </p>
    )}
    <FieldError id={`${props.name}-error`} problem={props.problem} />
  </>
)
