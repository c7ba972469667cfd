import { type EditionSummary, findEditionFile, findPublished, listPublished } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { publicShell } from '../../layout/shell.ts'
import { paths } from '../../paths.ts'
import { linkedToEdition } from './linked-to-edition.ts'
import { PublicIndexPage } from './page.tsx'
import { type Keeping, storedFile } from './stored-file.ts'

const REPORT = 'report.html'

/** What anybody may read: the editions of the city, and the files of each. */
export function publicRoutes(deps: Deps) {
  const file = async (c: Ctx, edition: EditionSummary, name: string, keeping: Keeping): Promise<Response> => {
    const found = await findEditionFile(deps.db, edition.key, name)
    if (found === null) throw new NotForYouError(`no file ${name}`)
    return storedFile(deps.store, c, found, keeping)
  }
  const name = (c: Ctx): string => c.req.param('name') ?? REPORT
  return {
    'GET /public': async (c) => c.redirect(paths.public, 308),
    'GET /public/': async (c) => {
      const editions = await listPublished(deps.db)
      return render(c, <PublicIndexPage shell={publicShell(c)} editions={editions} today={c.get('today')} />)
    },
    'GET /public/:code/:fiscalYear': async (c) => c.redirect(`${c.req.path}/`, 308),
    'GET /public/:code/:fiscalYear/': async (c) => {
      const edition = await published(deps, c)
      const report = await findEditionFile(deps.db, edition.key, REPORT)
      if (report === null) throw new NotForYouError('no report')
      return storedFile(deps.store, c, report, 'ask-again', (html) => linkedToEdition(html, edition.number))
    },
    'GET /public/:code/:fiscalYear/:name': async (c) => file(c, await published(deps, c), name(c), 'ask-again'),
    'GET /public/:code/:fiscalYear/editions/:number': async (c) => c.redirect(`${c.req.path}/`, 308),
    'GET /public/:code/:fiscalYear/editions/:number/': async (c) =>
      file(c, await numbered(deps, c), REPORT, 'for-ever'),
    'GET /public/:code/:fiscalYear/editions/:number/:name': async (c) =>
      file(c, await numbered(deps, c), name(c), 'for-ever'),
  } satisfies Record<string, Handler>
}

async function numbered(deps: Deps, c: Ctx): Promise<EditionSummary> {
  const number = c.req.param('number') ?? ''
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new NotForYouError('no such edition')
  return published(deps, c, Number(number))
}

async function published(deps: Deps, c: Ctx, number?: number): Promise<EditionSummary> {
  const municipalityCode = c.req.param('code') ?? ''
  const fiscalYear = c.req.param('fiscalYear') ?? ''
  if (!/^\d{6}$/.test(municipalityCode) || !/^\d{4}$/.test(fiscalYear)) throw new NotForYouError('no such year')
  const year = { municipalityCode, fiscalYear: Number(fiscalYear), ...(number === undefined ? {} : { number }) }
  const edition = await findPublished(deps.db, year)
  if (edition === null) throw new NotForYouError('nothing is published')
  return edition
}
