import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { NotForYouError } from './allowed.ts'

/** Nothing stands at an address with a NUL in it: the record knows no such name, and cannot even be asked for it. */
export function plainAddress() {
  return createMiddleware<Env>(async (c, next) => {
    if (new URL(c.req.url).pathname.includes('%00')) throw new NotForYouError('an address with a NUL')
    await next()
  })
}
