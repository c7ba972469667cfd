import { type Database, answerOf, takeUnansweredActs } from '@torikumi/database'
import type { ProcessClient } from '@torikumi/process-client'
import type { Clock } from '../clock.ts'

/** An act that got no answer for this long is sent again. */
const UNANSWERED_AFTER_MS = 15_000
const BATCH = 20

/**
 * Takes acts that nobody has answered: where the record has decided meanwhile, the workflow is told to follow it; where not,
 * the act is sent again, under a new update id.
 */
export async function repeatUnanswered(deps: { db: Database; engine: ProcessClient; clock: Clock }): Promise<void> {
  const { db, engine, clock } = deps
  const now = clock.now()
  const acts = await takeUnansweredActs(db, new Date(now.getTime() - UNANSWERED_AFTER_MS), now, BATCH)
  for (const act of acts) {
    const answer = await answerOf(db, act.decisionId)
    if (answer === 'pending') await engine.sendAct(act.subject, act.decisionId, act.attempt)
    else if (answer !== null) await engine.follow(act.subject)
  }
}
