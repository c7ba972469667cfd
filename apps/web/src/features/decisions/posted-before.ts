import { type Database, type RequestHead, findAct } from '@torikumi/database'
import type { ReviewPayload } from '@torikumi/domain'
import { type Ctx, memberOf } from '../../env.ts'
import { isUuid } from '../../http/bad-form.ts'
import type { Undecided } from './decision-view.ts'

/**
 * What a person wrote in an act of theirs on this request that was refused or cancelled (`?act=` in the address): the form
 * opens with it, so that nothing has to be typed twice. Null for anything else.
 */
export async function postedBefore(db: Database, c: Ctx, request: RequestHead): Promise<Undecided | null> {
  const decisionId = c.req.query('act') ?? ''
  const act = isUuid(decisionId) ? await findAct(db, decisionId) : null
  if (act === null || act.actor !== memberOf(c).person || act.subject.id !== request.id) return null
  const payload = JSON.parse(act.payload) as Partial<ReviewPayload>
  const rows = (payload.returned ?? []).map(
    ({ item, reason }) => [item, { hash: null, isReturned: true, reason }] as const,
  )
  return { rows: new Map(rows), problems: [], comment: payload.comment ?? '' }
}
