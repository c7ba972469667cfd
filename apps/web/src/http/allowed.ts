import {
  findAct,
  findEdition,
  findRequest,
  listRequestsOfCorrection,
  listRequestsOfCycle,
  listRoutes,
} from '@torikumi/database'
import { createMiddleware } from 'hono/factory'
import { answersFor, isPlanning, mayRead, seesContent } from '../accounts/membership.ts'
import type { Rule } from '../authorisation.ts'
import type { Deps } from '../deps.ts'
import { type Ctx, type Env, memberOf } from '../env.ts'
import { mayOpenPrint } from '../features/draft-prints/may-open-print.ts'
import { isUuid } from './bad-form.ts'

/** Nobody is signed in, or the session is over. */
export class SignInNeededError extends Error {
  override name = 'SignInNeededError'
}

/** There is no such page for this person; whether it exists is not told. */
export class NotForYouError extends Error {
  override name = 'NotForYouError'
}

/** Lets a request through where its rule says so. */
export function allowed({ db }: Pick<Deps, 'db'>, rule: Rule) {
  return createMiddleware<Env>(async (c, next) => {
    if (rule !== 'anyone') {
      if (c.get('member') === null) throw new SignInNeededError('no session')
      if (!(await isAllowed(db, rule, c))) throw new NotForYouError(`rule ${rule}`)
    }
    await next()
  })
}

async function isAllowed(db: Deps['db'], rule: Exclude<Rule, 'anyone'>, c: Ctx): Promise<boolean> {
  const member = memberOf(c)
  switch (rule) {
    case 'person':
      return true
    case 'office':
      return seesContent(member)
    case 'planning':
      return isPlanning(member)
    case 'section':
    case 'reader':
      return mayOpenRequest(db, rule, c)
    case 'author':
      return isAuthor(db, c)
    case 'candidate':
      return mayReadCandidate(db, c)
    case 'print':
      return mayOpenPrint(db, c)
  }
}

async function mayOpenRequest(db: Deps['db'], rule: 'section' | 'reader', c: Ctx): Promise<boolean> {
  const request = await requestNamed(db, c)
  if (request === null) return false
  c.set('subject', request)
  const member = memberOf(c)
  if (rule === 'section') return answersFor(member, request)
  const route = (await listRoutes(db, [request.id])).get(request.id)
  return mayRead(member, request, route ?? { steps: [], above: [] })
}

async function requestNamed(db: Deps['db'], c: Ctx) {
  const id = c.req.param('id') ?? ''
  return isUuid(id) ? findRequest(db, id) : null
}

async function isAuthor(db: Deps['db'], c: Ctx): Promise<boolean> {
  const id = c.req.param('decisionId') ?? ''
  const act = isUuid(id) ? await findAct(db, id) : null
  return act?.actor === memberOf(c).person
}

async function mayReadCandidate(db: Deps['db'], c: Ctx): Promise<boolean> {
  const key = c.req.param('key') ?? ''
  const edition = isUuid(key) ? await findEdition(db, key) : null
  if (edition === null) return false
  const member = memberOf(c)
  if (isPlanning(member)) return true
  const requests =
    edition.correction === null
      ? await listRequestsOfCycle(db, edition.cycle, 'publication')
      : (await listRequestsOfCorrection(db, edition.correction)).filter(({ kind }) => kind === 'publication')
  const routes = await listRoutes(
    db,
    requests.map((request) => request.id),
  )
  const posts = new Set([...routes.values()].flatMap((route) => route.steps.map((step) => step.post)))
  return member.posts.some((post) => posts.has(post.id))
}
