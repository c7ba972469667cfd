import { type Database, holdersAt, listWaitingRows, loadRequestSubject, postTitles } from '@torikumi/database'
import { isWaiting } from '@torikumi/domain'
import { waitingSteps } from './turns.ts'

/** The posts whose turn it is, by title; `vacant` where some rows wait on nobody. */
export interface WaitsOn {
  posts: readonly string[]
  vacant: boolean
}

/** On whom each of these requests waits on a day; requests without a waiting row are left out. */
export async function whoIsAsked(
  db: Database,
  requests: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, WaitsOn>> {
  const waiting = await listWaitingRows(db, { requests })
  const holders = await holdersAt(db, today)
  const turns = waiting.map((rows) => ({ request: rows.request, steps: waitingSteps(rows, holders) }))
  const titles = await postTitles(
    db,
    turns.flatMap(({ steps }) => steps.flatMap((step) => step.turn?.post ?? [])),
  )
  return new Map(
    turns.map(({ request, steps }) => [
      request,
      {
        posts: [...new Set(steps.flatMap((step) => (step.turn === null ? [] : [titles.get(step.turn.post) ?? ''])))],
        vacant: steps.some((step) => step.turn === null),
      },
    ]),
  )
}

/** True once somebody whose turn it is has opened the newest revision: from then on it cannot be withdrawn. */
export async function isOpened(db: Database, requestId: string): Promise<boolean> {
  const request = await loadRequestSubject(db, requestId)
  if (request === null) return false
  const steps = new Set(request.items.filter(isWaiting).map((item) => item.step))
  return request.opened.some((view) => steps.has(view.step))
}
