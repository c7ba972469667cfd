import { type KeptGrant, type KeptGrantProject, addGrantProject, saveGrantProject } from '@torikumi/database'
import type { Child } from 'hono/jsx'
import { newDecisionId } from '../../acts/decision-id.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { decisionIdOf, oneOf, versionOf } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { yearNamed } from '../preview/year-form.ts'
import { NO_NEW_GRANT, type TypedNewGrant, readNewGrant } from './add-grant.tsx'
import { cellShown } from './cell-shown.ts'
import { EditGrantPage } from './edit-page.tsx'
import { readGrant } from './grant-form.ts'
import type { GrantProblem } from './grant-problems.ts'
import { GrantsPage } from './list-page.tsx'
import { type TypedGrant, typedGrant } from './typed-grant.ts'
import { type YearGrants, projectKey, projectNamed, yearGrants } from './year-grants.ts'

/** What a page shows of a form that could not be taken, or of one that was. */
interface Shown<Typed> {
  typed: Typed
  problems?: readonly GrantProblem[]
  above?: Child
  status?: 200 | 409 | 422
}

/** A project, its 交付金 and its year. */
interface Named {
  year: YearGrants
  grant: KeptGrant
  project: KeptGrantProject
}

/** 交付金事業, entered by planning while the year takes entries. */
export function grantRoutes(deps: Deps) {
  const { db } = deps
  return {
    'GET /cycles/:fiscalYear/grants': async (c) => {
      const year = await yearGrants(db, await yearNamed(deps, c))
      return listPage(deps, c, year, { typed: NO_NEW_GRANT, above: savedBanner(c, year) })
    },
    'POST /cycles/:fiscalYear/grants': async (c) => {
      const year = await yearGrants(db, await yearNamed(deps, c))
      const { typed, problems } = readNewGrant(c.get('form'))
      const id = decisionIdOf(c.get('form'))
      if (problems.length > 0) return listPage(deps, c, year, { typed, problems, status: 422 })
      const to = { cycle: year.cycle.id, id, grant: typed.grantName, name: typed.name, by: memberOf(c).person }
      if ((await addGrantProject(db, to, c.get('now'))) === 'locked')
        return listPage(deps, c, year, { typed, above: failed(ja.grants.locked), status: 409 })
      const added = (await yearGrants(db, year.cycle)).grants.flatMap((grant) =>
        grant.projects.filter((project) => project.id === id).map((project) => projectKey(grant, project)),
      )
      return c.redirect(`${paths.grants(year.cycle.fiscalYear)}?added=${added[0] ?? ''}`, 303)
    },
    'GET /cycles/:fiscalYear/grants/:project': async (c) => {
      const named = await projectOf(deps, c)
      if (!named.year.isOpen) return c.redirect(paths.grants(named.year.cycle.fiscalYear), 303)
      return editPage(deps, c, named, { typed: typedGrant(named.project) })
    },
    'POST /cycles/:fiscalYear/grants/:project': async (c) => save(deps, c),
    'GET /cycles/:fiscalYear/grant-reading': async (c) => {
      const cycle = await yearNamed(deps, c)
      const { raw = '', name = '', cell } = c.req.query()
      c.header('Cache-Control', 'no-store')
      const fiscalYear = cell === 'actual' ? cycle.fiscalYear : null
      return c.json(cellShown({ raw, name, fiscalYear }, c.get('today')))
    },
  } satisfies Record<string, Handler>
}

async function save(deps: Deps, c: Ctx): Promise<Response> {
  const named = await projectOf(deps, c)
  const { year, grant, project } = named
  const form = c.get('form')
  const act = oneOf(form, 'act', ['save', 'remove'])
  const version = versionOf(form)
  const read = readGrant(
    form,
    project,
    year.measures.map(({ id }) => id),
  )
  const { typed } = read
  // The version it was given stays in the form: mending a typing mistake must not win over somebody else's saving.
  const seen = { ...named, project: { ...project, version } }
  if (act === 'save' && 'problems' in read)
    return editPage(deps, c, seen, { typed, problems: read.problems, status: 422 })
  const change = { cycle: year.cycle.id, id: project.id, version, by: memberOf(c).person }
  const to = act === 'save' && 'project' in read ? read.project : null
  const outcome = await saveGrantProject(deps.db, change, to, c.get('now'))
  const address = paths.grants(year.cycle.fiscalYear)
  if (outcome === 'saved')
    return c.redirect(`${address}?${to === null ? 'removed=yes' : `saved=${projectKey(grant, project)}`}`, 303)
  const words = outcome === 'locked' ? ja.grants.locked : ja.grants.conflict
  return editPage(deps, c, named, {
    typed: act === 'save' ? typed : typedGrant(project),
    above: failed(words),
    status: 409,
  })
}

async function projectOf(deps: Deps, c: Ctx): Promise<Named> {
  const year = await yearGrants(deps.db, await yearNamed(deps, c))
  return { year, ...projectNamed(year, c.req.param('project') ?? '') }
}

const failed = (title: string): Child => <Banner tone="failed" title={title} focus />

/** What was done, as the address of the redirect says. */
function savedBanner(c: Ctx, year: YearGrants): Child {
  const { saved, added, removed } = c.req.query()
  const words = ja.grants
  if (removed !== undefined) return <Banner tone="receipt" title={words.removed} focus />
  const key = saved ?? added
  const project = year.grants
    .flatMap((grant) => grant.projects.map((one) => ({ key: projectKey(grant, one), name: one.name })))
    .find((one) => one.key === key)
  if (project === undefined) return undefined
  const title = saved === undefined ? words.added(project.name) : words.saved(project.name)
  return <Banner tone="receipt" title={title} focus />
}

async function listPage(deps: Deps, c: Ctx, year: YearGrants, shown: Shown<TypedNewGrant>): Promise<Response> {
  const { status = 200, problems = [], ...rest } = shown
  const shell = await shellOf(deps.db, c, year.cycle)
  const page = <GrantsPage shell={shell} year={year} decisionId={newDecisionId()} problems={problems} {...rest} />
  return render(c, page, status)
}

async function editPage(deps: Deps, c: Ctx, named: Named, shown: Shown<TypedGrant>): Promise<Response> {
  const { year, grant, project } = named
  const { status = 200, problems = [], ...rest } = shown
  const page = (
    <EditGrantPage
      shell={await shellOf(deps.db, c, year.cycle)}
      year={year}
      project={project}
      grant={grant.name}
      projectKey={projectKey(grant, project)}
      problems={problems}
      {...rest}
    />
  )
  return render(c, page, status)
}
