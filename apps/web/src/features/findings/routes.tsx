import { settleFinding } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { paths } from '../../paths.ts'
import { yearPage } from '../cycles/year-routes.tsx'
import { loadYear } from '../cycles/year-state.ts'
import { readSettlements } from './settlement-form.ts'

/** Settling findings of a year, see `readSettlements`. */
export function findingRoutes(deps: Deps) {
  return {
    'POST /cycles/:fiscalYear/findings': async (c) => settle(deps, c),
  } satisfies Record<string, Handler>
}

async function settle(deps: Deps, c: Ctx): Promise<Response> {
  const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
  const { settled, problems } = readSettlements(c.get('form'), state.findings)
  for (const { finding, how, reason } of settled) {
    const by = memberOf(c).person
    await settleFinding(deps.db, { cycle: state.cycle.id, finding: finding.id, how, reason, by, at: c.get('now') })
  }
  if (problems.size === 0) return c.redirect(`${paths.cycle(state.cycle.fiscalYear)}#findings`, 303)
  const fresh = await loadYear(deps.db, String(state.cycle.fiscalYear), c.get('today'))
  return yearPage(deps, c, fresh, { findingProblems: problems, failed: true }, 422)
}
