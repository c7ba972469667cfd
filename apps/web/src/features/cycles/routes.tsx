import {
  countAskedRows,
  findAct,
  findCycle,
  findProposedRuleSet,
  listCycles,
  listPlans,
  nextCycleNo,
} from '@torikumi/database'
import type { OpenPayload } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import { actHead } from '../../acts/act-head.ts'
import { newDecisionId } from '../../acts/decision-id.ts'
import { cycleSubject, postAct } from '../../acts/post-act.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import type { RefusedAct } from '../../acts/refusal-words.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { render } from '../../http/render.ts'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { paths, withReceipt } from '../../paths.ts'
import { type OpenProblem, type OpenTyped, proposedOpening, readOpenForm } from './open-form.ts'
import { OpenPage } from './open-page.tsx'
import { postYearForm, yearPage } from './year-routes.tsx'
import { type YearState, loadYear } from './year-state.ts'

/** 年度の管理: opening a year, and what planning does with it. */
export function cycleRoutes(deps: Deps) {
  return {
    'GET /cycles': async (c) => {
      const [plans, cycles] = [await listPlans(deps.db), await listCycles(deps.db)]
      const typed = proposedOpening(plans, cycles, c.get('today'), await findProposedRuleSet(deps.db))
      return openPage(deps, c, { typed, problems: [], status: 200 })
    },
    'POST /cycles': async (c) => open(deps, c),
    'GET /cycles/:fiscalYear': async (c) => {
      const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
      return yearPage(deps, c, state, { above: await receiptBanner(deps, c, state) })
    },
    'POST /cycles/:fiscalYear': async (c) => postYearForm(deps, c),
  } satisfies Record<string, Handler>
}

async function receiptBanner(deps: Deps, c: Ctx, { cycle, requests, publication }: YearState): Promise<Child> {
  const ofYear = await receiptNamed(deps.db, c, { kind: 'cycle', id: cycle.id })
  if (ofYear !== null) return <ReceiptBanner receipt={ofYear} waitsOn={[]} sections={requests.length} />
  if (publication === null) return null
  const asked = await receiptNamed(deps.db, c, { kind: 'request', id: publication.request.id })
  return asked === null ? null : (
    <ReceiptBanner receipt={asked} waitsOn={publication.waitsOn?.posts ?? []} isCandidate />
  )
}

async function open(deps: Deps, c: Ctx): Promise<Response> {
  const plans = await listPlans(deps.db)
  const reading = readOpenForm(c.get('form'), plans)
  if ('problems' in reading) return openPage(deps, c, { typed: reading.typed, problems: reading.problems, status: 422 })
  const { opening, decisionId, typed } = reading
  const before = await findAct(deps.db, decisionId)
  const running = await findCycle(deps.db, opening.fiscalYear)
  if (before === null && running !== null && running.phase !== 'abandoned') {
    return refusedOpening(deps, c, typed, { code: 'already-open', params: {} })
  }
  const municipalityCode = c.get('city')?.code ?? ''
  const key = {
    municipalityCode,
    fiscalYear: opening.fiscalYear,
    // The form that comes again means the year it opened the first time.
    cycleNo:
      before === null
        ? await nextCycleNo(deps.db, opening.fiscalYear)
        : (JSON.parse(before.payload) as OpenPayload).cycleNo,
  }
  const posted = await postAct(
    deps,
    {
      ...actHead(c, decisionId),
      subject: { kind: 'cycle', id: opening.id },
      kind: 'open',
      payload: { ...opening, ...key },
    },
    cycleSubject(key),
  )
  if (posted.kind === 'recorded') return c.redirect(withReceipt(paths.cycle(opening.fiscalYear), decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  return refusedOpening(deps, c, typed, posted)
}

async function refusedOpening(deps: Deps, c: Ctx, typed: OpenTyped, refused: RefusedAct): Promise<Response> {
  const above = <RefusedBanner refused={refused} today={c.get('today')} />
  return openPage(deps, c, { typed, problems: [], status: 409, above })
}

async function openPage(
  deps: Deps,
  c: Ctx,
  shown: { typed: OpenTyped; problems: readonly OpenProblem[]; status: 200 | 409 | 422; above?: Child },
): Promise<Response> {
  const { status, ...rest } = shown
  const plans = await listPlans(deps.db)
  const asked = []
  for (const plan of plans) asked.push({ plan, asks: await countAskedRows(deps.db, plan.id) })
  const cycles = await listCycles(deps.db)
  const shell = await shellOf(deps.db, c)
  return render(
    c,
    <OpenPage shell={shell} cycles={cycles} plans={asked} decisionId={newDecisionId()} {...rest} />,
    status,
  )
}
