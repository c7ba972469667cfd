import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'
import { paths } from '../paths.ts'

/**
 * Sends a reader who came under another host name (localhost) to the one name that cookies and origins are bound to.
 * Probes may come under any name; what is posted under another name is left to the origin check, which refuses it.
 */
export function baseUrlOnly({ baseUrl }: Pick<Deps, 'baseUrl'>) {
  return createMiddleware<Env>(async (c, next) => {
    const url = new URL(c.req.url)
    const isProbe = url.pathname === paths.health || url.pathname === paths.ready
    if (url.host === baseUrl.host || isProbe || c.req.method === 'POST') return next()
    return c.redirect(new URL(`${url.pathname}${url.search}`, baseUrl).href, 302)
  })
}
