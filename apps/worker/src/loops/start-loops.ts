import { type Database, beat } from '@torikumi/database'
import type { ProcessClient } from '@torikumi/process-client'
import type { Store } from '@torikumi/store'
import { randomUUID } from 'node:crypto'
import { LOST_AGAIN_MS } from '../activities/once-stored.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { deliverMessages } from './deliver-messages.ts'
import { lookThroughStore } from './look-through-store.ts'
import { mendSite } from './mend-site.ts'
import { repeatUnanswered } from './repeat-unanswered.ts'
import { runLoop } from './run-loop.ts'
import { sweepDrafts } from './sweep-drafts.ts'

const OUTBOX_MS = 500
const UNANSWERED_MS = 3_000
const HEARTBEAT_MS = 5_000
const DRAFTS_MS = 600_000
const WHOLE_STORE_MS = 86_400_000

/** The worker's loops; `wake` delivers the outbox at once, `stop` ends them all after the turn under way. */
export function startLoops(deps: {
  db: Database
  store: Store
  drafts: Store
  engine: ProcessClient
  clock: Clock
  log: Log
}): {
  wake: () => void
  stop: () => Promise<void>
} {
  const workerId = randomUUID()
  const report = (loop: string) => (error: unknown) =>
    deps.log.warn({ loop, error: error instanceof Error ? error.message : String(error) }, 'loop turn failed')
  const outbox = runLoop(OUTBOX_MS, () => deliverMessages(deps), report('outbox'))
  const unanswered = runLoop(UNANSWERED_MS, () => repeatUnanswered(deps), report('unanswered acts'))
  const heartbeat = runLoop(HEARTBEAT_MS, () => beat(deps.db, workerId, deps.clock.now()), report('heartbeat'))
  const drafts = runLoop(DRAFTS_MS, () => sweepDrafts(deps), report('drafts'))
  const lostFiles = runLoop(LOST_AGAIN_MS, () => mendSite(deps), report('lost files'))
  const wholeStore = runLoop(WHOLE_STORE_MS, () => lookThroughStore(deps), report('whole store'))
  return {
    wake: outbox.wake,
    stop: async () => {
      await Promise.all([outbox, unanswered, heartbeat, drafts, lostFiles, wholeStore].map(async (loop) => loop.stop()))
    },
  }
}
