import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Ctx } from '../env.ts'

/** Answers with a page. Pages are for one person at one moment: nothing of them is kept by a cache. */
export function render(
  c: Ctx,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const send = (html: HtmlEscapedString): Response | Promise<Response> => c.html(`<!DOCTYPE html>${html}`, status)
  return page instanceof Promise ? page.then(send) : send(page)
}
