import { type Cycle, type Offer, listCorrections, listEditions, listFollowed, listOffers } from '@torikumi/database'
import { addBusinessDays, fiscalYearName, onOrAfter, warekiDateName } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import { actHead } from '../../acts/act-head.ts'
import { newDecisionId } from '../../acts/decision-id.ts'
import { postAct } from '../../acts/post-act.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { officeCalendar } from '../../format/dates.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths, withReceipt } from '../../paths.ts'
import { type BeginProblem, type BeginTyped, readBeginForm } from './begin-form.ts'
import { BeginPage } from './begin-page.tsx'
import { correctionHandlers } from './correction-routes.tsx'
import { cycleNamed } from './correction-state.ts'
import { printedSheets } from './printed-rows.ts'

/** 開庁日 that the form proposes for the answers. */
const OPEN_DAYS = 5

/** 公表後の訂正・更新: beginning one, and its page. */
export function correctionRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/corrections': async (c) => {
      const cycle = await cycleNamed(deps.db, c.req.param('fiscalYear') ?? '')
      // What is not published yet is mended by returning its rows.
      if (cycle.phase !== 'published') return c.redirect(paths.cycle(cycle.fiscalYear), 303)
      return beginPage(deps, c, { typed: await proposed(deps, c, cycle), problems: [], status: 200 })
    },
    'POST /cycles/:fiscalYear/corrections': async (c) => begin(deps, c),
    ...correctionHandlers(deps),
  } satisfies Record<string, Handler>
}

/**
 * The form as it is opened: where `?kind=` and `?row=` name what a section offered or an earlier year's edition asks for, with
 * its reason.
 */
async function proposed({ db }: Deps, c: Ctx, { id }: Cycle): Promise<BeginTyped> {
  const from = onOrAfter(c.get('today'), officeCalendar)
  const due = warekiDateName(addBusinessDays(from, OPEN_DAYS, officeCalendar))
  const kind = c.req.query('kind') === 'update' ? 'update' : 'correction'
  const rows = c.req.queries('row') ?? []
  const offered = (await openOffers(db, id)).filter((one) => one.kind === kind && rows.includes(one.subject))
  if (offered.length > 0) return { kind, reason: [...new Set(offered.map(reasonOf))].join('\n'), due, rows }
  const followed = rows.length === 0 ? new Map<string, never>() : await listFollowed(db, id)
  const years = new Set(
    rows.flatMap((row) => (followed.get(row) ?? []).filter((one) => one.kind === kind).map((one) => one.fiscalYear)),
  )
  const names = [...years].sort((a, b) => a - b).map((year) => fiscalYearName(year, c.get('today')))
  const reason = names.length === 0 ? '' : ja.laterYears.reason(names.join('、'), ja.corrections.kind[kind])
  return { kind, reason, due, rows }
}

async function openOffers(db: Deps['db'], cycle: string): Promise<Offer[]> {
  return (await listOffers(db, { cycle })).filter(({ state }) => state === 'open')
}

function reasonOf({ answer }: Offer): string {
  return 'changeReason' in answer ? (answer.changeReason ?? '') : ''
}

async function begin(deps: Deps, c: Ctx): Promise<Response> {
  const cycle = await cycleNamed(deps.db, c.req.param('fiscalYear') ?? '')
  const reading = readBeginForm(c.get('form'), cycle.id, c.get('today'))
  const { typed, decisionId } = reading
  if ('problems' in reading) return beginPage(deps, c, { typed, problems: reading.problems, status: 422 })
  const { payload } = reading
  const posted = await postAct(
    deps,
    {
      ...actHead(c, decisionId),
      subject: { kind: 'correction', id: payload.id },
      kind: 'correct',
      payload,
    },
    { kind: 'correction', id: payload.id },
  )
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  if (posted.kind === 'refused') {
    const above = <RefusedBanner refused={posted} today={c.get('today')} />
    return beginPage(deps, c, { typed, problems: [], status: 409, above })
  }
  const begun = (await listCorrections(deps.db, cycle.id)).find(({ id }) => id === payload.id)
  return c.redirect(withReceipt(paths.correction(cycle.fiscalYear, begun?.number ?? 1), decisionId), 303)
}

async function beginPage(
  deps: Deps,
  c: Ctx,
  shown: { typed: BeginTyped; problems: readonly BeginProblem[]; status: 200 | 409 | 422; above?: Child },
): Promise<Response> {
  const { status, ...rest } = shown
  const cycle = await cycleNamed(deps.db, c.req.param('fiscalYear') ?? '')
  const open = (await listCorrections(deps.db, cycle.id)).some(
    ({ phase }) => phase !== 'published' && phase !== 'abandoned',
  )
  const newest = (await listEditions(deps.db, cycle.id)).find(({ state }) => state === 'published')
  const sheets = newest === undefined || (open && status === 200) ? [] : await printedSheets(deps.db, newest.key)
  const followed = sheets.length === 0 ? new Map<string, never>() : await listFollowed(deps.db, cycle.id)
  const shell = await shellOf(deps.db, c, cycle)
  const notYet = open && <Banner tone="information" title={ja.corrections.begin.isOpen} />
  return render(
    c,
    <BeginPage
      shell={shell}
      cycle={cycle}
      sheets={sheets}
      followed={followed}
      offers={sheets.length === 0 ? [] : await openOffers(deps.db, cycle.id)}
      decisionId={newDecisionId()}
      {...rest}
      above={rest.above ?? notYet}
    />,
    status,
  )
}
