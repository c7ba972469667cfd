import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { Deps } from '../deps.ts'
import type { Env } from '../env.ts'

/**
 * Gives each request an id and writes one line about it: method, path, status, duration. Never who it was, nor what was
 * typed, nor a query.
 */
export function requestLog({ log }: Pick<Deps, 'log'>) {
  return createMiddleware<Env>(async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.header('X-Request-Id', requestId)
    const began = performance.now()
    await next()
    log.info(
      {
        requestId,
        method: c.req.method,
        path: new URL(c.req.url).pathname,
        status: c.res.status,
        ms: Math.round(performance.now() - began),
      },
      'request',
    )
  })
}

/** 問い合わせ番号: what a person reads out on the telephone, seven letters and digits of the request's id. */
export function inquiryNumber(requestId: string): string {
  const digits = requestId.replaceAll('-', '').slice(0, 7).toUpperCase()
  return `${digits.slice(0, 3)}-${digits.slice(3)}`
}
