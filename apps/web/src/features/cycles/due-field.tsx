import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from './labelled-field.tsx'

/** The field `due` of a form that asks sections, see `readDueDate`. */
export const DueField: FC<{ label?: string; value: string; problem: string | undefined }> = (props) => {
  const { label = ja.dueDate.label, value, problem } = props
  const { hint } = ja.dueDate
  const attributes = { autocomplete: 'off' } as const
  return <LabelledField name="due" label={label} value={value} hint={hint} problem={problem} attributes={attributes} />
}
