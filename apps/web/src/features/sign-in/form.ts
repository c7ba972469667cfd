import type { Form } from '../../http/form-body.ts'
import { refuseUnknownFields, requiredField } from '../../http/bad-form.ts'
import { ownPath, paths } from '../../paths.ts'

/** Names under which a form that waits for a sign-in carries what it was sent with. */
export const KEPT = 'kept:'
const KEPT_PATH = 'kept_path'
/** The longest account and password that are taken, in UTF-16 units. */
export const LONGEST = 200

/** What was typed to sign in, and where to go on. */
export interface SignInForm {
  account: string
  password: string
  /** The page asked for; `/` where none was. */
  next: string
  /** A form that could not be taken without a sign-in: sent again afterwards. */
  kept: { path: string; form: Form } | null
}

/**
 * The sign-in form: `account`, `password`; `next`, the path to go on to; `kept_path` and fields named `kept:…`, a form whose
 * session was over.
 */
export function readSignIn(form: Form): SignInForm {
  refuseUnknownFields(
    form,
    (name) => ['account', 'password', 'next', KEPT_PATH].includes(name) || name.startsWith(KEPT),
  )
  const path = ownPath(form.get(KEPT_PATH))
  const fields = [...form]
    .filter(([name]) => name.startsWith(KEPT))
    .map(([name, value]) => [name.slice(KEPT.length), value] as const)
  return {
    account: requiredField(form, 'account').slice(0, LONGEST),
    password: requiredField(form, 'password').slice(0, LONGEST),
    next: ownPath(form.get('next')) ?? paths.inbox,
    kept: path === null ? null : { path, form: new Map(fields) },
  }
}
