import { type Database, forgetDraftPrints } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import type { Clock } from '../clock.ts'

/** Forgets the prints of drafts whose time is over, and drops their files. */
export async function sweepDrafts(deps: { db: Database; drafts: Store; clock: Clock }): Promise<void> {
  for (const sha256 of await forgetDraftPrints(deps.db, deps.clock.now())) await deps.drafts.remove(sha256)
}
