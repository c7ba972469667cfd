import type { NewAct } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import { type Database, enterOpinion } from '../index.ts'
import { AT } from './acting.ts'

/** An opinion that planning entered, on a measure or (as a rule) on the whole strategy, not answered yet; gives its id. */
export async function enteredOpinion(
  db: Database,
  cycle: string,
  said: { text?: string; measure_id?: string } = {},
): Promise<string> {
  const id = randomUUID()
  const meeting = { body: '有識者会議', held_on: '2017-09-19', text: '数え方をそろえてほしい。', measure_id: null }
  const answer = { stance: null, section_id: null, response: '' }
  await enterOpinion(db, { cycle, id, by: 'planner' }, { ...meeting, ...said, ...answer }, new Date(AT))
  return id
}

/** 意見への対応を照会する: each opinion is put to the sections named. */
export function askingOpinions(
  cycle: string,
  pairs: Readonly<Record<string, readonly string[]>>,
  actor = 'planner',
): Extract<NewAct, { kind: 'ask-opinions' }> {
  const asked = Object.entries(pairs).map(([opinion, sections]) => ({ opinion, sections }))
  const payload = { dueOn: '2017-09-29', asked }
  return {
    decisionId: randomUUID(),
    subject: { kind: 'cycle', id: cycle },
    kind: 'ask-opinions',
    actor,
    at: AT,
    payload,
  }
}

/** The newest request about opinions to a section. */
export async function opinionRequestOf(db: Database, section: string): Promise<string> {
  const row = await db
    .selectFrom('request')
    .select('id')
    .where('section_id', '=', section)
    .where('kind', '=', 'opinion')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The rows of a request in their order, each with the opinion it asks about. */
export async function asked(
  db: Database,
  request: string,
): Promise<{ item: string; opinion: string; state: string }[]> {
  const rows = await db
    .selectFrom('request_item')
    .select(['id', 'opinion_id', 'state'])
    .where('request_id', '=', request)
    .orderBy('position')
    .execute()
  return rows.map(({ id: item, opinion_id: opinion, state }) => ({ item, opinion: opinion ?? '', state }))
}

/** 未回答のまま締切. */
export function closing(request: string, items: readonly string[], actor = 'planner'): NewAct {
  const payload = { items, reason: '期限までに回答がないため。' }
  return { decisionId: randomUUID(), subject: { kind: 'request', id: request }, kind: 'close', actor, at: AT, payload }
}
