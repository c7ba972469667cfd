import { countFailedSignIns, noteSignIn } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import { KEEP_MS, MOST_FAILURES, WINDOW_MS } from '../sign-in/check-password.ts'

/** The name under which wrong numbers are counted: no sign-in has it, since no name may begin like a formula. */
const NAME = '=setup'

/** Minutes to wait before a number is looked at again; null where it may be. Five wrong ones within 15 minutes are enough. */
export async function minutesToWait({ db }: Pick<Deps, 'db'>, now: Date): Promise<number | null> {
  const failures = await countFailedSignIns(db, NAME, new Date(now.getTime() - WINDOW_MS))
  return failures >= MOST_FAILURES ? WINDOW_MS / 60_000 : null
}

/** Writes down that a wrong number was tried. */
export async function noteWrongNumber({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  const forgetBefore = new Date(now.getTime() - KEEP_MS)
  await noteSignIn(db, { account: NAME, at: now, succeeded: false, forgetBefore })
}
