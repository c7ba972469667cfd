import type { Member, Municipality, RequestHead } from '@torikumi/database'
import type { Context } from 'hono'
import type { Form } from './http/form-body.ts'

/** What the middleware leaves for the pages. */
export interface Env {
  Variables: {
    requestId: string
    /** The one instant of this request. */
    now: Date
    /** The day of `now` in Japan, `YYYY-MM-DD`. */
    today: string
    /** Null while the record cannot be read or no city is set up. */
    city: Municipality | null
    member: Member | null
    /** SHA-256 of the session's token. */
    session: string | null
    /** The fields of a POST; empty for a GET. */
    form: Form
    /** The request a page is about, once its rule has let the person in. */
    subject: RequestHead | null
  }
}

export type Ctx = Context<Env>

/** A page's work: everything about who may see it has been decided before. */
export type Handler = (c: Ctx) => Response | Promise<Response>

/** The signed-in person; throws where a route forgot to ask for one (a programmer's mistake). */
export function memberOf(c: Ctx): Member {
  const member = c.get('member')
  if (member === null) throw new Error('this page needs a signed-in person')
  return member
}

/** The request whose rule let the person in; throws where the route has no such rule. */
export function subjectOf(c: Ctx): RequestHead {
  const subject = c.get('subject')
  if (subject === null) throw new Error('this page needs a request')
  return subject
}
