import {
  type KeptOpinion,
  type MendOutcome,
  type OpinionOutcome,
  changeOpinion,
  enterOpinion,
  mendOpinion,
  refreshFindings,
} from '@torikumi/database'
import type { Child } from 'hono/jsx'
import { newDecisionId } from '../../acts/decision-id.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { decisionIdOf, isUuid, oneOf, versionOf } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { yearNamed } from '../preview/year-form.ts'
import { EditOpinionPage } from './edit-page.tsx'
import { OpinionsPage } from './list-page.tsx'
import { type MendFields, type MendProblem, readMending } from './mend-form.ts'
import { MendPage } from './mend-page.tsx'
import { NO_OPINION, type OpinionFields, type OpinionProblem, fieldsOfOpinion, readOpinion } from './opinion-form.ts'
import { type YearOpinions, isAsked, isMendable, yearOpinions } from './year-opinions.ts'

/** What a page shows of a form that could not be taken. */
interface Shown {
  fields: OpinionFields
  problems: readonly OpinionProblem[]
  above?: Child
  status: 200 | 409 | 422
}

/** 意見と市の対応, entered by planning while the year is open; the answer is planning's own where no section is asked for it. */
export function opinionRoutes(deps: Deps) {
  const { db } = deps
  return {
    'GET /cycles/:fiscalYear/opinions': async (c) => {
      const year = await yearOpinions(db, await yearNamed(deps, c))
      return listPage(deps, c, year, { fields: NO_OPINION, problems: [], status: 200 })
    },
    'POST /cycles/:fiscalYear/opinions': async (c) => {
      const year = await yearOpinions(db, await yearNamed(deps, c))
      const read = readOpinion(c.get('form'), year.choices, ['decision_id'])
      const id = decisionIdOf(c.get('form'))
      if ('problems' in read) return listPage(deps, c, year, { ...read, status: 422 })
      const entry = { cycle: year.cycle.id, id, by: memberOf(c).person }
      const outcome = await enterOpinion(db, entry, read.typed, c.get('now'))
      if (outcome !== 'saved') {
        const above = <Banner tone="failed" title={ja.opinions.locked} focus />
        return listPage(deps, c, year, { fields: read.fields, problems: [], above, status: 409 })
      }
      return saved(deps, c, year)
    },
    'GET /cycles/:fiscalYear/opinions/:id': async (c) => {
      const year = await yearOpinions(db, await yearNamed(deps, c))
      const opinion = opinionNamed(c, year)
      if (isMendable(year, opinion.id))
        return mendPage(deps, c, year, opinion, { fields: mendingOf(opinion), status: 200 })
      if (!year.isOpen || isAsked(year, opinion.id)) return c.redirect(paths.opinions(year.cycle.fiscalYear), 303)
      return editPage(deps, c, year, opinion, { fields: fieldsOfOpinion(opinion), problems: [], status: 200 })
    },
    'POST /cycles/:fiscalYear/opinions/:id': async (c) => {
      const form = c.get('form')
      const act = oneOf(form, 'act', ['save', 'remove', 'mend'])
      const year = await yearOpinions(db, await yearNamed(deps, c))
      if (act === 'mend') return mend(deps, c, year, opinionNamed(c, year))
      const read = readOpinion(form, year.choices, ['act', 'version'])
      const version = versionOf(form)
      if (act === 'save' && 'problems' in read)
        return editPage(deps, c, year, opinionNamed(c, year), { ...read, status: 422 })
      // One that was taken out is no longer found, and its form may come twice.
      const change = { cycle: year.cycle.id, id: idNamed(c), version, by: memberOf(c).person }
      const typed = act === 'save' && 'typed' in read ? read.typed : null
      const outcome = await changeOpinion(db, change, typed, c.get('now'))
      if (outcome === 'saved') return saved(deps, c, year)
      const above = <Banner tone="failed" title={NOT_SAVED[outcome]} focus />
      return editPage(deps, c, year, opinionNamed(c, year), { fields: read.fields, problems: [], above, status: 409 })
    },
  } satisfies Record<string, Handler>
}

/** Why a change was not taken. */
const NOT_SAVED = {
  locked: ja.opinions.locked,
  conflict: ja.opinions.conflict,
  asked: ja.opinions.asked,
} satisfies Record<Exclude<OpinionOutcome, 'saved'>, string>

/** A misprint in an opinion that sections are asked about, see `readMending`. */
async function mend(deps: Deps, c: Ctx, year: YearOpinions, opinion: KeptOpinion): Promise<Response> {
  const form = c.get('form')
  const read = readMending(form)
  const version = versionOf(form)
  if ('problems' in read) return mendPage(deps, c, year, opinion, { ...read, status: 422 })
  const change = { cycle: year.cycle.id, id: opinion.id, version, by: memberOf(c).person }
  const outcome = await mendOpinion(deps.db, change, read.mended, c.get('now'))
  if (outcome === 'saved') return saved(deps, c, year)
  const above = <Banner tone="failed" title={NOT_MENDED[outcome]} focus />
  return mendPage(deps, c, year, opinion, { fields: read.fields, above, status: outcome === 'unchanged' ? 422 : 409 })
}

const NOT_MENDED = {
  locked: ja.opinions.locked,
  conflict: ja.opinions.conflict,
  answered: ja.opinions.mend.answered,
  unchanged: ja.opinions.mend.unchanged,
} satisfies Record<Exclude<MendOutcome, 'saved'>, string>

function mendingOf({ body, heldOn, text }: KeptOpinion): MendFields {
  return { body, held_on: heldOn, text, reason: '' }
}

async function mendPage(
  deps: Deps,
  c: Ctx,
  year: YearOpinions,
  opinion: KeptOpinion,
  shown: { fields: MendFields; problems?: readonly MendProblem[]; above?: Child; status: 200 | 409 | 422 },
): Promise<Response> {
  const shell = await shellOf(deps.db, c, year.cycle)
  const { status, problems = [], ...rest } = shown
  return render(c, <MendPage shell={shell} year={year} opinion={opinion} problems={problems} {...rest} />, status)
}

function opinionNamed(c: Ctx, { opinions }: YearOpinions): KeptOpinion {
  const opinion = opinions.find(({ id }) => id === c.req.param('id'))
  if (opinion === undefined) throw new NotForYouError('no such opinion')
  return opinion
}

function idNamed(c: Ctx): string {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw new NotForYouError('no such opinion')
  return id
}

/** In 横断確認 the findings follow at once; before it they are computed when it begins. */
async function saved({ db }: Deps, c: Ctx, { cycle }: YearOpinions): Promise<Response> {
  if (cycle.phase === 'checking') await refreshFindings(db, cycle.id)
  return c.redirect(paths.opinions(cycle.fiscalYear), 303)
}

async function listPage(deps: Deps, c: Ctx, year: YearOpinions, { status, ...shown }: Shown): Promise<Response> {
  const shell = await shellOf(deps.db, c, year.cycle)
  return render(c, <OpinionsPage shell={shell} year={year} decisionId={newDecisionId()} {...shown} />, status)
}

async function editPage(
  deps: Deps,
  c: Ctx,
  year: YearOpinions,
  opinion: KeptOpinion,
  { status, ...shown }: Shown,
): Promise<Response> {
  const shell = await shellOf(deps.db, c, year.cycle)
  return render(c, <EditOpinionPage shell={shell} year={year} opinion={opinion} {...shown} />, status)
}
