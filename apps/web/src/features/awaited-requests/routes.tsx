import {
  type AskedRow,
  type Cycle,
  type RequestHead,
  findReportSettings,
  findRequest,
  listAskedRows,
  listHistory,
} from '@torikumi/database'
import { type NewAct, isUnanswered } from '@torikumi/domain'
import { emptyTextWord } from '@torikumi/templates'
import type { Child } from 'hono/jsx'
import { actHead } from '../../acts/act-head.ts'
import { newDecisionId } from '../../acts/decision-id.ts'
import { postAct } from '../../acts/post-act.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { isUuid, oneOf } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { paths, withReceipt } from '../../paths.ts'
import { yearNamed } from '../preview/year-form.ts'
import { AwaitedPage, type AwaitedPageProps, plannedDay } from './awaited-page.tsx'
import { type CloseCheckProps, CloseCheckPage } from './close-check-page.tsx'
import { CLOSE_STEPS, type CloseStep, readCloseForm } from './close-form.ts'
import { readExtendForm } from './extend-form.ts'

/** A request to a section, for planning that waits for it: more time, or no longer waiting. */
export function awaitedRequestRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/requests/:id': async (c) => {
      const asked = await requestNamed(deps, c)
      const receipt = await receiptNamed(deps.db, c, { kind: 'request', id: asked.request.id })
      const above = receipt === null ? undefined : <ReceiptBanner receipt={receipt} waitsOn={[]} />
      return page(deps, c, asked, { above, status: 200 })
    },
    'POST /cycles/:fiscalYear/requests/:id': async (c) => post(deps, c),
  } satisfies Record<string, Handler>
}

/** A request to a section in the year of the address; any other is no page. */
interface Awaited {
  cycle: Cycle
  request: RequestHead
  rows: readonly AskedRow[]
}

async function requestNamed({ db }: Deps, c: Ctx): Promise<Awaited> {
  const cycle = await yearNamed({ db }, c)
  const id = c.req.param('id') ?? ''
  const request = isUuid(id) ? await findRequest(db, id) : null
  if (request === null || request.kind === 'publication' || request.cycle.id !== cycle.id) {
    throw new NotForYouError('no such request to a section')
  }
  return { cycle, request, rows: await listAskedRows(db, id) }
}

async function post(deps: Deps, c: Ctx): Promise<Response> {
  const asked = await requestNamed(deps, c)
  const act = oneOf(c.get('form'), 'act', [...CLOSE_STEPS, 'extend'])
  return act === 'extend' ? extend(deps, c, asked) : close(deps, c, asked, act)
}

/** 未回答のまま締め切る: what it means first, then the act. */
async function close(deps: Deps, c: Ctx, asked: Awaited, step: CloseStep): Promise<Response> {
  const read = readCloseForm(c.get('form'), asked.rows)
  const { decisionId, typed } = read
  if (step === 'edit-close') return page(deps, c, asked, { close: { typed, problems: [] }, status: 200 })
  if ('problems' in read) return page(deps, c, asked, { close: { typed, problems: read.problems }, status: 422 })
  if (step === 'check-close') return closeCheck(deps, c, asked, { decisionId, typed })
  const act: NewAct = { ...actFrame(c, asked, decisionId), kind: 'close', payload: read.payload }
  return answer(deps, c, asked, act, { close: { typed, problems: [] } })
}

async function closeCheck(
  { db }: Deps,
  c: Ctx,
  asked: Awaited,
  form: Pick<CloseCheckProps, 'typed' | 'decisionId'>,
): Promise<Response> {
  const { settings } = await findReportSettings(db, asked.cycle.municipalityCode)
  const printed = { indicator: settings.unansweredWords, activity: emptyTextWord, opinion: null }
  const view = { ...asked, ...form, rows: asked.rows.filter(({ id }) => form.typed.items.includes(id)) }
  const shell = await shellOf(db, c, asked.cycle)
  return render(c, <CloseCheckPage {...view} shell={shell} printed={({ kind }) => printed[kind]} />)
}

/** 期限を延ばす. */
async function extend(deps: Deps, c: Ctx, asked: Awaited): Promise<Response> {
  const read = readExtendForm(c.get('form'), { today: c.get('today'), publishOn: plannedDay(asked.request) })
  const { decisionId, typed } = read
  if ('problems' in read) return page(deps, c, asked, { extend: { typed, problems: read.problems }, status: 422 })
  const act: NewAct = { ...actFrame(c, asked, decisionId), kind: 'extend', payload: read.payload }
  return answer(deps, c, asked, act, { extend: { typed, problems: [] } })
}

function actFrame(c: Ctx, { request }: Awaited, decisionId: string) {
  return { ...actHead(c, decisionId), subject: { kind: 'request', id: request.id } as const }
}

/** Posts the act; where the record refuses it, the page as the record stands then, with what was typed. */
async function answer(deps: Deps, c: Ctx, { cycle, request }: Awaited, act: NewAct, typed: Typed): Promise<Response> {
  const { decisionId } = act
  const posted = await postAct(deps, act, { kind: 'request', id: request.id })
  if (posted.kind === 'recorded') {
    return c.redirect(withReceipt(paths.awaitedRequest(cycle.fiscalYear, request.id), decisionId), 303)
  }
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  const above = <RefusedBanner refused={posted} today={c.get('today')} />
  return page(deps, c, await requestNamed(deps, c), { ...typed, above, status: 409 })
}

/** What was typed in one of the two forms; the other stands as it is opened. */
type Typed = Partial<Pick<AwaitedPageProps, 'close' | 'extend'>>

async function page(
  deps: Deps,
  c: Ctx,
  asked: Awaited,
  shown: Typed & { above?: Child; status: 200 | 409 | 422 },
): Promise<Response> {
  const { status, ...rest } = shown
  const shell = await shellOf(deps.db, c, asked.cycle)
  const history = await listHistory(deps.db, { kind: 'request', id: asked.request.id })
  const unanswered = asked.rows.filter(isUnanswered).map(({ id }) => id)
  // Of several rows planning says which: what is closed stays closed.
  const items = unanswered.length === 1 ? unanswered : []
  const start = {
    close: { typed: { items, reason: '' }, problems: [] },
    extend: { typed: { due: '', why: '', late: '' }, problems: [] },
  }
  const view = { ...start, ...rest, shell, history, decisionId: newDecisionId() }
  return render(c, <AwaitedPage {...asked} {...view} />, status)
}
