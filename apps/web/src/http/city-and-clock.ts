import { type Municipality, findMunicipality } from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'
import { paths } from '../paths.ts'

/**
 * Takes the instant of the request once, and the city as the record has it now: its 問い合わせ先 may have been changed. It is remembered,
 * so that an error page can name it (and carry its 見本 band) while the record is out of reach; files of our own need none.
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
    if (known === null || !c.req.path.startsWith(paths.asset(''))) {
      const found = await findMunicipality(db).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the city cannot be read')
        return null
      })
      known = found ?? known
    }
    c.set('city', known)
    await next()
  })
}
