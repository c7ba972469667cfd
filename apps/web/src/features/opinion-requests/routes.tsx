import { addBusinessDays, onOrAfter, warekiDateName } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import { actHead } from '../../acts/act-head.ts'
import { newDecisionId } from '../../acts/decision-id.ts'
import { cycleSubject, postAct } from '../../acts/post-act.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { officeCalendar } from '../../format/dates.ts'
import { render } from '../../http/render.ts'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { paths, withReceipt } from '../../paths.ts'
import { yearNamed } from '../preview/year-form.ts'
import { type AskProblem, type AskTyped, proposedTicks, readAskForm } from './ask-form.ts'
import { AskPage } from './ask-page.tsx'
import { type AskingState, loadAsking } from './asking-state.ts'

/** 開庁日 that the form proposes for the answers. */
const OPEN_DAYS = 10

interface Shown<Typed, Problem> {
  typed: Typed
  problems: readonly Problem[]
  above?: Child
  status: 200 | 409 | 422
}

/** 意見への対応: planning puts opinions to sections. */
export function opinionRequestRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/opinion-requests': async (c) => {
      const state = await loadAsking(deps.db, await yearNamed(deps, c))
      const typed = {
        due: proposedDue(c.get('today')),
        noticeText: '',
        ticked: proposedTicks(state.opinions),
        other: new Map(),
      }
      const receipt = await receiptNamed(deps.db, c, { kind: 'cycle', id: state.cycle.id })
      const above = receipt === null ? undefined : <ReceiptBanner receipt={receipt} waitsOn={[]} />
      return askPage(deps, c, state, { typed, problems: [], above, status: 200 })
    },
    'POST /cycles/:fiscalYear/opinion-requests': async (c) => ask(deps, c),
  } satisfies Record<string, Handler>
}

function proposedDue(today: string): string {
  return warekiDateName(addBusinessDays(onOrAfter(today, officeCalendar), OPEN_DAYS, officeCalendar))
}

async function ask(deps: Deps, c: Ctx): Promise<Response> {
  const state = await loadAsking(deps.db, await yearNamed(deps, c))
  const { cycle } = state
  const reading = readAskForm(c.get('form'), state.opinions, c.get('today'))
  const { typed, decisionId } = reading
  if ('problems' in reading) return askPage(deps, c, state, { typed, problems: reading.problems, status: 422 })
  const posted = await postAct(
    deps,
    {
      ...actHead(c, decisionId),
      subject: { kind: 'cycle', id: cycle.id },
      kind: 'ask-opinions',
      payload: reading.payload,
    },
    cycleSubject(cycle),
  )
  if (posted.kind === 'recorded')
    return c.redirect(withReceipt(paths.opinionRequests(cycle.fiscalYear), decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  const fresh = await loadAsking(deps.db, cycle)
  const above = <RefusedBanner refused={posted} today={c.get('today')} />
  return askPage(deps, c, fresh, { typed, problems: [], above, status: 409 })
}

async function askPage(
  deps: Deps,
  c: Ctx,
  state: AskingState,
  { status, ...shown }: Shown<AskTyped, AskProblem>,
): Promise<Response> {
  const shell = await shellOf(deps.db, c, state.cycle)
  return render(c, <AskPage shell={shell} state={state} decisionId={newDecisionId()} {...shown} />, status)
}
