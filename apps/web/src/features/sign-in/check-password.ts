import { NO_PASSWORD, countFailedSignIns, findCredentials, noteSignIn, verifyPassword } from '@torikumi/database'
import type { Deps } from '../../deps.ts'

export const WINDOW_MS = 15 * 60_000
export const MOST_FAILURES = 5
export const KEEP_MS = 24 * 3_600_000

export type SignInOutcome =
  | { kind: 'person'; person: string }
  | { kind: 'wrong' }
  | { kind: 'throttled'; minutes: number }

/**
 * Checks an account and its password. An unknown or closed account takes as long as a known one. After five failures within
 * 15 minutes nothing is checked until they have passed, whoever asks.
 */
export async function checkPassword(
  { db }: Pick<Deps, 'db'>,
  account: string,
  password: string,
  at: Date,
): Promise<SignInOutcome> {
  const failures = await countFailedSignIns(db, account, new Date(at.getTime() - WINDOW_MS))
  if (failures >= MOST_FAILURES) return { kind: 'throttled', minutes: WINDOW_MS / 60_000 }
  const known = await findCredentials(db, account)
  const matches = await verifyPassword(password, known?.passwordHash ?? NO_PASSWORD)
  const succeeded = matches && known !== null && !known.disabled
  await noteSignIn(db, { account, at, succeeded, forgetBefore: new Date(at.getTime() - KEEP_MS) })
  return succeeded ? { kind: 'person', person: known.person } : { kind: 'wrong' }
}
