import type { Database } from '@torikumi/database'
import type { Answer, NewAct } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import { YEAR } from '../city/city-rows.ts'
import { perform } from './decide.ts'
import { openYear } from './open-year.ts'
import { submissions } from './submissions.ts'

/**
 * Plays a year in the record, act by act, without workflows: every section submits, its route agrees and decides, planning
 * confirms and asks for a candidate. Gives the cycle's id; its edition waits to be printed.
 */
export async function decideYear(db: Database, answers: ReadonlyMap<string, Answer>): Promise<string> {
  const cycleId = await openYear(db, YEAR)
  const answerTo = (subject: string): Answer => {
    const answer = answers.get(subject)
    if (answer === undefined) throw new Error(`nothing was answered for ${subject}`)
    return answer
  }
  for (const submission of await submissions(db, cycleId, answerTo)) {
    const request = submission.subject.id
    await perform(db, submission)
    for (const step of await stepsOf(db, request)) {
      await perform(db, await review(db, request, step.kind === 'decision' ? 'approve' : 'agree', step.post_id))
    }
    await perform(db, await review(db, request, 'confirm', YEAR.planner))
  }
  await perform(db, {
    decisionId: randomUUID(),
    subject: { kind: 'cycle', id: cycleId },
    kind: 'make-candidate',
    actor: YEAR.planner,
    at: new Date().toISOString(),
    payload: {},
  })
  return cycleId
}

async function stepsOf(db: Database, request: string) {
  return db
    .selectFrom('request_step')
    .select(['kind', 'post_id'])
    .where('request_id', '=', request)
    .where('kind', '<>', 'above')
    .orderBy('step_no')
    .execute()
}

/** 回議済, 決裁 or 企画課確認 of all rows of a request as they were submitted. */
async function review(
  db: Database,
  request: string,
  kind: 'agree' | 'approve' | 'confirm',
  actor: string,
): Promise<NewAct> {
  const items = await db
    .selectFrom('request_item')
    .select(['id', 'hash'])
    .where('request_id', '=', request)
    .orderBy('position')
    .execute()
  const revision = await db
    .selectFrom('revision')
    .select('sha256')
    .where('request_id', '=', request)
    .orderBy('revision_no', 'desc')
    .executeTakeFirstOrThrow()
  return {
    decisionId: randomUUID(),
    subject: { kind: 'request', id: request },
    kind,
    actor,
    at: new Date().toISOString(),
    payload: {
      revisionSha256: revision.sha256,
      accepted: items.map(({ id, hash }) => ({ item: id, hash: hash ?? '' })),
      returned: [],
      byPlanning: kind === 'confirm',
      comment: '',
    },
  }
}
