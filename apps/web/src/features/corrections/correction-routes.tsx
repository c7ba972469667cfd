import { overrideJudgement, settleCorrectionFindings } from '@torikumi/database'
import type { Child } from 'hono/jsx'
import { newDecisionId } from '../../acts/decision-id.ts'
import { postAct } from '../../acts/post-act.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths, withReceipt } from '../../paths.ts'
import { editionAct, readEditionForm } from '../cycles/edition-form.ts'
import { readSettlements } from '../findings/settlement-form.ts'
import { readJudgementForm } from '../judgements/form.ts'
import { judgedIndicator } from '../judgements/judged-indicator.ts'
import { otherWords } from '../judgements/other-words.ts'
import { CorrectionPage, type CorrectionPageProps } from './correction-page.tsx'
import { type CorrectionState, loadCorrectionPage } from './correction-state.ts'

/** The page of one correction and its forms, see `readEditionForm`. */
export function correctionHandlers(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/corrections/:number': async (c) => {
      const state = await load(deps, c)
      return page(deps, c, state, { above: await receiptBanner(deps, c, state) })
    },
    'POST /cycles/:fiscalYear/corrections/:number': async (c) => post(deps, c),
    'POST /cycles/:fiscalYear/corrections/:number/findings': async (c) => settle(deps, c),
    'POST /cycles/:fiscalYear/corrections/:number/judgements': async (c) => judge(deps, c),
  } satisfies Record<string, Handler>
}

function load({ db }: Deps, c: Ctx): Promise<CorrectionState> {
  return loadCorrectionPage(db, c.req.param('fiscalYear') ?? '', c.req.param('number') ?? '', c.get('today'))
}

async function post(deps: Deps, c: Ctx): Promise<Response> {
  const state = await load(deps, c)
  const { cycle, correction, publication, edition } = state
  const form = readEditionForm(c.get('form'), edition?.publishOn ?? c.get('today'))
  if (form.problems !== null) return page(deps, c, state, { problems: form.problems, failed: true }, 422)
  const subject = { kind: 'correction', id: correction.id } as const
  const { fiscalYear } = cycle
  const act = await editionAct(deps, c, form, { subject, engine: subject, fiscalYear, publication })
  if (act === null) return refused(deps, c, state, { code: 'wrong-phase', params: {} })
  const posted = await postAct(deps, act.act, act.subject)
  const here = paths.correction(fiscalYear, correction.number)
  if (posted.kind === 'recorded') return c.redirect(withReceipt(here, form.decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(form.decisionId), 303)
  return refused(deps, c, await load(deps, c), posted)
}

/** Settling findings of a correction, see `readSettlements`; while it is checked or decided, as those of a year. */
async function settle(deps: Deps, c: Ctx): Promise<Response> {
  const state = await load(deps, c)
  const { cycle, correction } = state
  const { settled, problems } = readSettlements(c.get('form'), state.findings)
  if (correction.phase !== 'checking' && correction.phase !== 'deciding') {
    return refused(deps, c, state, { code: 'wrong-phase', params: {} })
  }
  const by = { person: memberOf(c).person, at: c.get('now') }
  await settleCorrectionFindings(deps.db, correction.id, settled, by)
  const here = paths.correction(cycle.fiscalYear, correction.number)
  if (problems.size === 0) return c.redirect(`${here}#findings`, 303)
  return page(deps, c, await load(deps, c), { findingProblems: problems, failed: true }, 422)
}

/** How the new value of an indicator is judged whose published judgement a person had made, see `readJudgementForm`. */
async function judge(deps: Deps, c: Ctx): Promise<Response> {
  const state = await load(deps, c)
  const { cycle, correction, renewed } = state
  const form = readJudgementForm(c.get('form'), renewed, (row) =>
    otherWords(cycle, judgedIndicator(row, cycle, c.get('today')).judged.word),
  )
  if (form.kind === 'unready') return page(deps, c, state, { typedJudgement: form.typed, failed: true }, 422)
  const change = { cycle: cycle.id, correction: correction.id, by: memberOf(c).person, at: c.get('now') }
  const outcome =
    form.kind === 'unknown'
      ? 'not-judged'
      : await overrideJudgement(deps.db, {
          ...change,
          indicator: form.row.indicator,
          to: form.kind === 'change' ? form.to : null,
        })
  if (outcome === 'kept') {
    const here = paths.correction(cycle.fiscalYear, correction.number)
    return c.redirect(`${here}?judged#judgements`, 303)
  }
  const above = (
    <Banner tone="failed" title={ja.judgements.refused} focus>
      <p>{ja.judgements.renewed.refusedWhy}</p>
    </Banner>
  )
  return page(deps, c, await load(deps, c), { above, failed: true }, 409)
}

async function refused(
  deps: Deps,
  c: Ctx,
  state: CorrectionState,
  refusal: { code: string; params: Record<string, string | number> },
): Promise<Response> {
  const above = <RefusedBanner refused={refusal} today={c.get('today')} />
  return page(deps, c, state, { above, failed: true }, 409)
}

async function receiptBanner(deps: Deps, c: Ctx, { correction, publication }: CorrectionState): Promise<Child> {
  if (c.req.query('judged') !== undefined) return <Banner tone="receipt" title={ja.judgements.renewed.done} focus />
  const own = await receiptNamed(deps.db, c, { kind: 'correction', id: correction.id })
  if (own !== null) return <ReceiptBanner receipt={own} waitsOn={[]} />
  if (publication === null) return null
  const asked = await receiptNamed(deps.db, c, { kind: 'request', id: publication.request.id })
  return asked === null ? null : (
    <ReceiptBanner receipt={asked} waitsOn={publication.waitsOn?.posts ?? []} isCandidate />
  )
}

async function page(
  deps: Deps,
  c: Ctx,
  state: CorrectionState,
  shown: Pick<CorrectionPageProps, 'above' | 'failed' | 'problems' | 'findingProblems' | 'typedJudgement'>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const shell = await shellOf(deps.db, c, state.cycle)
  return render(c, <CorrectionPage shell={shell} state={state} decisionId={newDecisionId()} {...shown} />, status)
}
