import { effectivePost, tokyoDateOf, waitingDrafters } from '@torikumi/domain'
import type { Database } from '../open-database.ts'
import { holdersAt } from './holders-at.ts'
import { loadRequestSubject } from './requests/load-request.ts'

/**
 * Leaves a mark that the person whose turn it is has seen the newest revision: from then on it cannot be withdrawn. Nothing
 * is written for anybody else, nor twice. `at` is the instant of the first view.
 */
export async function recordOpened(db: Database, requestId: string, person: string, at: Date): Promise<void> {
  const request = await loadRequestSubject(db, requestId)
  if (request?.revision == null) return
  const holders = await holdersAt(db, tokyoDateOf(at))
  const drafters = waitingDrafters(request.items)
  const steps = new Set(request.items.flatMap((item) => (item.step === null ? [] : [item.step])))
  for (const step of steps) {
    const turn = effectivePost(request.route, step, drafters, holders)
    if (turn === null || !turn.persons.includes(person)) continue
    await db
      .insertInto('opened')
      .values({
        request_id: request.id,
        revision_no: request.revision.no,
        step_no: step,
        person_id: person,
        post_id: turn.post,
        opened_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
