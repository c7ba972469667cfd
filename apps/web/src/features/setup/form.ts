import { readSetupToken } from '@torikumi/database'
import { type MunicipalityCodeDefect, municipalityCodeDefect, noteDefect } from '@torikumi/domain'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { isMunicipalityName } from '../report-settings/municipality-name.ts'
import { LONGEST as LONGEST_PASSWORD } from '../sign-in/form.ts'

/** The fields of 最初の設定 that come back as they were typed. */
const SETUP_FIELDS = ['token', 'municipalityCode', 'municipalityName', 'account', 'displayName'] as const
/** Those that are typed anew each time. */
const SECRET_FIELDS = ['password', 'passwordAgain'] as const

type TypedField = (typeof SETUP_FIELDS)[number]
export type SetupField = TypedField | (typeof SECRET_FIELDS)[number]
export type SetupTyped = Record<TypedField, string>

/** What is wrong with a field; the last three are known to the record only. */
export interface SetupProblem {
  field: SetupField
  code:
    | MunicipalityCodeDefect
    | 'number-shape'
    | 'name'
    | 'account'
    | 'display-name'
    | 'password-short'
    | 'password-long'
    | 'password-differs'
    | 'wrong-token'
    | 'expired'
    | 'other-municipality'
}

/** The posted form: read, or what is to be mended field by field. */
export type SetupReading = { typed: SetupTyped } & (
  | { problems: readonly SetupProblem[] }
  | {
      first: {
        token: string
        municipality: { code: string; name: string }
        account: string
        displayName: string
        password: string
      }
    }
)

const LONGEST_NAME = 50
const SHORTEST_PASSWORD = 12

/**
 * The form of `/setup`: `token`, `municipalityCode` (full-width digits are taken), `municipalityName`, `account`, `displayName`,
 * `password` and the same as `passwordAgain`. A missing field is an empty one.
 */
export function readSetupForm(form: Form): SetupReading {
  refuseUnknownFields(form, (name) => [...SETUP_FIELDS, ...SECRET_FIELDS].some((field) => field === name))
  const typed = Object.fromEntries(SETUP_FIELDS.map((field) => [field, form.get(field) ?? ''])) as SetupTyped
  const password = form.get('password') ?? ''
  const code = typed.municipalityCode.normalize('NFKC').trim()
  const name = typed.municipalityName.trim()
  const displayName = typed.displayName.trim()
  const problems: SetupProblem[] = []
  if (readSetupToken(typed.token) === null) problems.push({ field: 'token', code: 'number-shape' })
  const codeDefect = municipalityCodeDefect(code)
  if (codeDefect !== null) problems.push({ field: 'municipalityCode', code: codeDefect })
  if (!isMunicipalityName(name)) problems.push({ field: 'municipalityName', code: 'name' })
  if (!/^[A-Za-z0-9][A-Za-z0-9._@-]{0,49}$/.test(typed.account)) problems.push({ field: 'account', code: 'account' })
  if (!isName(displayName)) problems.push({ field: 'displayName', code: 'display-name' })
  problems.push(...passwordProblems(password, form.get('passwordAgain') ?? ''))
  if (problems.length > 0) return { typed, problems }
  const { token, account } = typed
  return { typed, first: { token, municipality: { code, name }, account, displayName, password } }
}

/** The city's name is printed too; the name a person is shown by is not. */
function isName(text: string): boolean {
  const length = [...text].length
  return length >= 1 && length <= LONGEST_NAME && !/[\n\t]/.test(text) && noteDefect(text) === null
}

function passwordProblems(password: string, again: string): SetupProblem[] {
  if ([...password].length < SHORTEST_PASSWORD) return [{ field: 'password', code: 'password-short' }]
  // Signing in takes no longer one, and none that is no text.
  if (password.length > LONGEST_PASSWORD || !password.isWellFormed()) {
    return [{ field: 'password', code: 'password-long' }]
  }
  return password === again ? [] : [{ field: 'passwordAgain', code: 'password-differs' }]
}
