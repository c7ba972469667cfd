import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { paths } from '../../paths.ts'
import { namesTag } from './entity-tag.ts'
import { reportPolicy } from './report-policy.ts'
import { servedPagesOf } from './served-pages.ts'

/**
 * The pages of the static site that are made of data alone, at the same addresses: the list of indicators, one page for each, the editions
 * of a year. They are asked for again each time, since the next edition adds to them.
 */
export function servedRoutes(deps: Deps) {
  const pages = servedPagesOf(deps)
  const page = async (c: Ctx): Promise<Response> => {
    const asked = c.req.path.slice(paths.public.length)
    if (asked.endsWith('/index.html')) return c.redirect(c.req.path.replace(/index\.html$/u, ''), 308)
    const found = (await pages()).get(asked)
    if (found === undefined) throw new NotForYouError('no such page')
    c.header('ETag', found.tag)
    c.header('Cache-Control', 'public, no-cache')
    if (namesTag(c.req.header('if-none-match'), found.tag)) return c.body(null, 304)
    c.header('Content-Security-Policy', reportPolicy(found.text))
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    return c.html(found.text)
  }
  const slash = async (c: Ctx): Promise<Response> => c.redirect(`${c.req.path}/`, 308)
  /** The folder of the city: whoever shortens an address gets to the years; so does who has the first page's name as a file. */
  const city = async (c: Ctx): Promise<Response> => {
    if (c.req.param('code') === 'index.html') return c.redirect(paths.public, 308)
    if (!(await pages()).has(`${c.req.param('code') ?? ''}/kpis/`)) throw new NotForYouError('nothing is published')
    return c.redirect(paths.public, 302)
  }
  return {
    'GET /public/:code': city,
    'GET /public/:code/': city,
    'GET /public/:code/kpis': slash,
    'GET /public/:code/kpis/': page,
    'GET /public/:code/kpis/:name': page,
    'GET /public/:code/:fiscalYear/editions': slash,
    'GET /public/:code/:fiscalYear/editions/': page,
  } satisfies Record<string, Handler>
}
