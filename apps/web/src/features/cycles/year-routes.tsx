import { newDecisionId } from '../../acts/decision-id.ts'
import { cycleSubject, postAct } from '../../acts/post-act.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { paths, withReceipt } from '../../paths.ts'
import { editionAct, readEditionForm } from './edition-form.ts'
import { YearPage, type YearPageProps } from './year-page.tsx'
import { type YearState, loadYear } from './year-state.ts'

/** The forms of `/cycles/{fiscalYear}`, see `readEditionForm`. */
export async function postYearForm(deps: Deps, c: Ctx): Promise<Response> {
  const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
  const { cycle, publication, edition } = state
  const form = readEditionForm(c.get('form'), edition?.publishOn ?? cycle.publishOn)
  if (form.problems !== null) return yearPage(deps, c, state, { problems: form.problems, failed: true }, 422)
  const subject = { kind: 'cycle' as const, id: cycle.id }
  const { fiscalYear } = cycle
  const act = await editionAct(deps, c, form, { subject, engine: cycleSubject(cycle), fiscalYear, publication })
  if (act === null) return refusedPage(deps, c, state, 'wrong-phase', {})
  const posted = await postAct(deps, act.act, act.subject)
  if (posted.kind === 'recorded') return c.redirect(withReceipt(paths.cycle(fiscalYear), form.decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(form.decisionId), 303)
  const fresh = await loadYear(deps.db, String(fiscalYear), c.get('today'))
  return refusedPage(deps, c, fresh, posted.code, posted.params)
}

async function refusedPage(
  deps: Deps,
  c: Ctx,
  state: YearState,
  code: string,
  params: Record<string, string | number>,
): Promise<Response> {
  const above = <RefusedBanner refused={{ code, params }} today={c.get('today')} />
  return yearPage(deps, c, state, { above, failed: true }, 409)
}

/** Answers with the page of a year. */
export async function yearPage(
  deps: Deps,
  c: Ctx,
  state: YearState,
  shown: Partial<Pick<YearPageProps, 'above' | 'failed' | 'findingProblems' | 'problems' | 'meetingProblem'>>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const shell = await shellOf(deps.db, c, state.cycle)
  return render(c, <YearPage shell={shell} state={state} decisionId={newDecisionId()} {...shown} />, status)
}
