import { findPublicationItem } from '@torikumi/database'
import type { NewAct } from '@torikumi/domain'
import type { ActSubject } from '@torikumi/process-client'
import { newDecisionId } from '../../acts/decision-id.ts'
import { cycleSubject, postAct } from '../../acts/post-act.ts'
import { refusalWords } from '../../acts/refusal-words.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, memberOf } from '../../env.ts'
import { decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths, withReceipt } from '../../paths.ts'
import { YearPage, type YearPageProps } from './year-page.tsx'
import { type YearState, loadYear } from './year-state.ts'

const ACTS = ['make-candidate', 'request-publication', 'withdraw', 'abandon'] as const

/**
 * The forms of `/cycles/{fiscalYear}`: `decision_id` (hidden) and the button `act` = `make-candidate`, `request-publication`
 * (提出 of the 公表 request), `withdraw` (引戻し of it) or `abandon` (with `reason`).
 */
export async function postYearForm(deps: Deps, c: Ctx): Promise<Response> {
  const form = c.get('form')
  refuseUnknownFields(form, (name) => ['decision_id', 'act', 'reason'].includes(name))
  const kind = oneOf(form, 'act', ACTS)
  const decisionId = decisionIdOf(form)
  const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
  const reason = form.get('reason') ?? ''
  if (kind === 'abandon' && reason.trim() === '')
    return yearPage(deps, c, state, { abandonProblem: { reason }, failed: true }, 422)
  const act = await actOf(deps, c, state, kind, decisionId, reason)
  if (act === null) return refusedPage(deps, c, state, 'wrong-phase', {})
  const posted = await postAct(deps, act.act, act.subject)
  const { fiscalYear } = state.cycle
  if (posted.kind === 'recorded') return c.redirect(withReceipt(paths.cycle(fiscalYear), decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  const fresh = await loadYear(deps.db, String(fiscalYear), c.get('today'))
  return refusedPage(deps, c, fresh, posted.code, posted.params)
}

async function actOf(
  deps: Deps,
  c: Ctx,
  { cycle, publication }: YearState,
  kind: (typeof ACTS)[number],
  decisionId: string,
  reason: string,
): Promise<{ act: NewAct; subject: ActSubject } | null> {
  const head = { decisionId, actor: memberOf(c).person, at: c.get('now').toISOString() }
  const onCycle = { subject: { kind: 'cycle' as const, id: cycle.id } }
  if (kind === 'make-candidate')
    return { act: { ...head, ...onCycle, kind, payload: {} }, subject: cycleSubject(cycle) }
  if (kind === 'abandon')
    return { act: { ...head, ...onCycle, kind, payload: { reason } }, subject: cycleSubject(cycle) }
  if (publication === null) return null
  const { request } = publication
  const subject = { kind: 'request' as const, id: request.id }
  if (kind === 'withdraw') return { act: { ...head, subject, kind, payload: {} }, subject }
  const row = await findPublicationItem(deps.db, request.id)
  if (row === null || row.edition.manifestSha256 === null) return null
  const { id: edition, manifestSha256 } = row.edition
  const item = {
    item: row.item,
    subject: row.edition.key,
    answer: { kind: 'edition' as const, edition, manifestSha256 },
  }
  const revision = {
    schema: 'torikumi/revision/1' as const,
    request: request.id,
    section: request.section.id,
    fiscalYear: cycle.fiscalYear,
    items: [item],
  }
  return {
    act: { ...head, subject, kind: 'submit', payload: { revision, drafters: { [row.item]: [head.actor] } } },
    subject,
  }
}

async function refusedPage(
  deps: Deps,
  c: Ctx,
  state: YearState,
  code: string,
  params: Record<string, string | number>,
): Promise<Response> {
  const above = (
    <Banner tone="failed" title={ja.cycles.year.refused} focus>
      <p>{refusalWords({ code, params }, c.get('today'))}</p>
    </Banner>
  )
  return yearPage(deps, c, state, { above, failed: true }, 409)
}

/** Answers with the page of a year. */
export async function yearPage(
  deps: Deps,
  c: Ctx,
  state: YearState,
  shown: Partial<Pick<YearPageProps, 'above' | 'failed' | 'findingProblems' | 'abandonProblem'>>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const shell = await shellOf(deps.db, c, state.cycle)
  return render(c, <YearPage shell={shell} state={state} decisionId={newDecisionId()} {...shown} />, status)
}
