import { findDraftPrint, findRequest, listRoutes } from '@torikumi/database'
import { answersFor, isPlanning, mayRead } from '../../accounts/membership.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, memberOf } from '../../env.ts'
import { isUuid } from '../../http/bad-form.ts'

/** A print is for those who may see what it shows, by the posts they hold now: not only for who asked for it. */
export async function mayOpenPrint(db: Deps['db'], c: Ctx): Promise<boolean> {
  const id = c.req.param('id') ?? ''
  const print = isUuid(id) ? await findDraftPrint(db, id, c.get('now')) : null
  if (print === null) return false
  const member = memberOf(c)
  if (print.shows === 'year' || print.request_id === null) return isPlanning(member)
  const request = await findRequest(db, print.request_id)
  if (request === null) return false
  if (print.shows === 'draft') return answersFor(member, request)
  const route = (await listRoutes(db, [request.id])).get(request.id)
  return mayRead(member, request, route ?? { steps: [], above: [] })
}
