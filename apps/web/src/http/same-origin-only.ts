import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'

/** A POST that another site, or no page of ours, has sent. */
export class ForeignOriginError extends Error {
  override name = 'ForeignOriginError'
}

/** Lets a POST through only from our own pages: `Origin` equal to the base URL, or `Sec-Fetch-Site: same-origin`. */
export function sameOriginOnly({ baseUrl }: Pick<Deps, 'baseUrl'>) {
  return createMiddleware<Env>(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const origin = c.req.header('origin')
      const isOurs = origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origin === baseUrl.origin
      if (!isOurs) throw new ForeignOriginError('a POST from elsewhere')
    }
    await next()
  })
}
