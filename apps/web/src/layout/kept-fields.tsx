import type { FC } from 'hono/jsx'
import type { Form } from '../http/form-body.ts'

/** Fields that are never carried along: a password is typed anew. */
const SECRET = new Set(['password', 'passwordAgain'])

/** What was posted, in hidden fields: the page holds it while the record cannot. */
export const KeptFields: FC<{ form: Form; prefix?: string }> = ({ form, prefix = '' }) => (
  <>
    {[...form]
      .filter(([name]) => !SECRET.has(name))
      .map(([name, value]) => (
        <input type="hidden" name={`${prefix}${name}`} value={value} />
      ))}
  </>
)

/** The same to read and to copy: only what somebody typed, without the form's own marks. */
export const KeptTexts: FC<{ form: Form; title: string }> = ({ form, title }) => {
  const typed = [...form].filter(([name, value]) => !SECRET.has(name) && value.trim() !== '' && isTyped(name))
  if (typed.length === 0) return null
  return (
    <details class="fold">
      <summary>{title}</summary>
      <ul class="kept">
        {typed.map(([, value]) => (
          <li>{value}</li>
        ))}
      </ul>
    </details>
  )
}

function isTyped(name: string): boolean {
  return !/(^|\.)(decision_id|revision|promise|act|version|hash|status|costStatus|empty|return|use|account|next)$/.test(
    name,
  )
}
