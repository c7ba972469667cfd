import { type Database, holdCandidate } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { NewerFormError } from '@torikumi/templates'
import { ApplicationFailure } from '@temporalio/activity'
import type { Clock } from '../clock.ts'
import { checkStored, LostFilesError } from './check-stored.ts'
import { refreshSite } from './refresh-site.ts'

/** How soon a lost file is looked for again: somebody has to bring it back from a backup, or the later version of the program. */
export const LOST_AGAIN_MS = 300_000

/**
 * What stands before every publication: the candidate's files are in the store, and the site is made with it. A failure of the activity
 * otherwise, so that nothing becomes public. Planning reads why. Where files are lost, or an edition beside it was made by a later version,
 * it is repeated only after `lostAgainMs`. Gives how many public editions the site holds.
 */
export async function onceStored(
  { db, store, clock, lostAgainMs }: { db: Database; store: Store; clock: Clock; lostAgainMs: number },
  cycleId: string,
): Promise<number> {
  const now = clock.now()
  try {
    await checkStored(db, store, cycleId, now)
    const beside = await refreshSite(db, store, cycleId, now)
    await holdCandidate(db, cycleId, null)
    return beside
  } catch (error) {
    if (!(error instanceof LostFilesError || error instanceof NewerFormError)) {
      // A store that is full or read-only; the record may be what is out of reach.
      await holdCandidate(db, cycleId, String(error)).catch(() => undefined)
      throw error
    }
    const { message, name: type } = error
    // What is lost is named file by file.
    await holdCandidate(db, cycleId, error instanceof NewerFormError ? message : null)
    throw ApplicationFailure.create({ message, type, nextRetryDelay: lostAgainMs })
  }
}
