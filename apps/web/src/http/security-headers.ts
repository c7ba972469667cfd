import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'

/** Nothing from elsewhere, no inline script or style, no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every page of the application; a published report brings its own policy, which stays. */
export function securityHeaders({ baseUrl }: Pick<Deps, 'baseUrl'>) {
  const others = secureHeaders({
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: baseUrl.protocol === 'https:',
    xFrameOptions: 'DENY',
  })
  return every(
    others,
    createMiddleware<Env>(async (c, next) => {
      await next()
      // What a 304 says takes the place of what the browser kept with the page: a policy here would refuse the page its own style.
      if (c.res.status === 304) return
      if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', POLICY)
    }),
  )
}
