import { type KeptFinding, settleFinding } from '@torikumi/database'
import { SETTLEMENTS, type Settlement, textDefect } from '@torikumi/domain'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { paths } from '../../paths.ts'
import { yearPage } from '../cycles/year-routes.tsx'
import { loadYear } from '../cycles/year-state.ts'

const FIELD = /^findings\[([0-9a-f-]{36})\]\.(how|reason)$/

/** How a finding is settled, as posted; `how` null where nothing was chosen. */
interface PostedSettlement {
  finding: KeptFinding
  how: Settlement | null
  reason: string
}

/** Settling findings: `findings[<id>].how` (`corrected`, `right-as-is`, `not-applicable`), `findings[<id>].reason`, button `act` = `settle`. */
export function findingRoutes(deps: Deps) {
  return {
    'POST /cycles/:fiscalYear/findings': async (c) => settle(deps, c),
  } satisfies Record<string, Handler>
}

async function settle(deps: Deps, c: Ctx): Promise<Response> {
  const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
  const posted = readSettlements(c.get('form'), state.findings).filter(isChanged)
  const problems = posted.filter(
    ({ how, reason }) => needsReason(how) && (reason.trim() === '' || textDefect(reason) !== null),
  )
  for (const { finding, how, reason } of posted) {
    if (how === null || problems.some((problem) => problem.finding === finding)) continue
    const by = memberOf(c).person
    await settleFinding(deps.db, { cycle: state.cycle.id, finding: finding.id, how, reason, by, at: c.get('now') })
  }
  if (problems.length === 0) return c.redirect(`${paths.cycle(state.cycle.fiscalYear)}#findings`, 303)
  const fresh = await loadYear(deps.db, String(state.cycle.fiscalYear), c.get('today'))
  const typed = new Map(problems.map(({ finding, how, reason }) => [finding.id, { how: how ?? '', reason }]))
  return yearPage(deps, c, fresh, { findingProblems: typed, failed: true }, 422)
}

function readSettlements(form: Form, findings: readonly KeptFinding[]): PostedSettlement[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]))
  refuseUnknownFields(form, (name) => name === 'act' || known.has(FIELD.exec(name)?.[1] ?? ''))
  return findings.map((finding) => ({
    finding,
    how: SETTLEMENTS.find((word) => word === form.get(`findings[${finding.id}].how`)) ?? null,
    reason: form.get(`findings[${finding.id}].reason`) ?? '',
  }))
}

function isChanged({ finding, how, reason }: PostedSettlement): boolean {
  return how !== null && (finding.settled?.how !== how || finding.settled.reason !== reason)
}

function needsReason(how: Settlement | null): boolean {
  return how === 'right-as-is' || how === 'not-applicable'
}
