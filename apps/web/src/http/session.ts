import { createHash, randomBytes } from 'node:crypto'
import { endSession, findMember, findSession, startSession, touchSession } from '@torikumi/database'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Ctx, Env } from '../env.ts'

const IDLE_MS = 30 * 60_000
const LONGEST_MS = 12 * 3_600_000
const TOUCH_EVERY_MS = 60_000

/** `__Host-` binds the cookie to https and this host; plain http on the own machine cannot have it. */
function cookieName({ baseUrl }: Pick<Deps, 'baseUrl'>): string {
  return baseUrl.protocol === 'https:' ? '__Host-torikumi' : 'torikumi'
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Finds out who is signed in. A session ends 30 minutes after its last use, and twelve hours after its beginning. */
export function session(deps: Pick<Deps, 'db' | 'baseUrl'>) {
  return createMiddleware<Env>(async (c, next) => {
    const token = getCookie(c, cookieName(deps))
    if (token !== undefined) await recognise(deps, c, hashOf(token))
    await next()
  })
}

async function recognise({ db }: Pick<Deps, 'db'>, c: Ctx, tokenSha256: string): Promise<void> {
  const now = c.get('now')
  const found = await findSession(db, tokenSha256)
  if (found === null) return
  const idle = now.getTime() - found.lastSeenAt.getTime()
  if (idle > IDLE_MS || found.expiresAt <= now) return endSession(db, tokenSha256)
  if (idle > TOUCH_EVERY_MS) await touchSession(db, tokenSha256, now)
  c.set('session', tokenSha256)
  c.set('member', await findMember(db, found.person, c.get('today')))
}

/** Signs a person in: a fresh token in the cookie, its SHA-256 in the record. An earlier session of this browser ends. */
export async function beginSession(deps: Pick<Deps, 'db' | 'baseUrl'>, c: Ctx, person: string): Promise<void> {
  const earlier = c.get('session')
  if (earlier !== null) await endSession(deps.db, earlier)
  const token = randomBytes(32).toString('base64url')
  const at = c.get('now')
  const expiresAt = new Date(at.getTime() + LONGEST_MS)
  await startSession(deps.db, { tokenSha256: hashOf(token), person, at, expiresAt })
  setCookie(c, cookieName(deps), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.baseUrl.protocol === 'https:',
  })
}

/** Signs the person out: the session is gone from the record, whatever a copy of the cookie says. */
export async function leaveSession(deps: Pick<Deps, 'db' | 'baseUrl'>, c: Ctx): Promise<void> {
  const current = c.get('session')
  if (current !== null) await endSession(deps.db, current)
  deleteCookie(c, cookieName(deps), { path: '/', secure: deps.baseUrl.protocol === 'https:' })
}
