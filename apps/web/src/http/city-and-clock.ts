import { type Municipality, findMunicipality } from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'

/**
 * Takes the instant of the request once, and the city. The city is remembered, so that an error page can name it (and carry
 * its 見本 band) while the record is out of reach.
 */
export function cityAndClock({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>) {
  let known: Municipality | null = null
  return createMiddleware<Env>(async (c, next) => {
    const now = clock.now()
    c.set('now', now)
    c.set('today', tokyoDateOf(now))
    c.set('member', null)
    c.set('session', null)
    c.set('subject', null)
    c.set('form', new Map())
    if (known === null) {
      known = await findMunicipality(db).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the city cannot be read')
        return null
      })
    }
    c.set('city', known)
    await next()
  })
}
