import type { CostStatus, GrantEvaluation } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'
import { whileEntriesAreTaken } from '../cycles/while-entries-are-taken.ts'
import { type GrantKpiTyped, saveGrantKpis } from './save-grant-kpis.ts'

/** locked: the year takes no entries now; conflict: somebody else saved it since `version`. */
export type GrantSaved = 'saved' | 'locked' | 'conflict'

/** A 交付金事業 as planning typed it: what the plan says of it, and what the year brought. Money in thousand yen. */
export interface GrantProjectTyped extends GrantEvaluation {
  name: string
  content: string
  measureIds: readonly string[]
  costThousandYen: number | null
  grantThousandYen: number | null
  /** Null exactly where neither amount is known. */
  costStatus: CostStatus | null
  /** In printed order of those that are there; new ones follow them. Those left out are taken out. */
  kpis: readonly GrantKpiTyped[]
  account: string
}

/** Which project is changed in which year, by whom and from which version on. */
export interface GrantProjectChange {
  cycle: string
  id: string
  version: number
  by: string
}

/** Saves a 交付金事業 and what the year brought, or takes it out again (`null`). */
export async function saveGrantProject(
  db: Database,
  change: GrantProjectChange,
  typed: GrantProjectTyped | null,
  now: Date,
): Promise<GrantSaved> {
  return whileEntriesAreTaken<'saved' | 'conflict'>(db, change.cycle, async (trx, { planId, fiscalYear }) => {
    const written = await trx
      .updateTable('grant_project')
      .set({
        ...(typed === null ? { removed_at: now } : { name: typed.name, content: typed.content }),
        version: change.version + 1,
        saved_by: change.by,
        saved_at: now,
      })
      .where('id', '=', change.id)
      .where('version', '=', change.version)
      .where('removed_at', 'is', null)
      .where('grant_program_id', 'in', (select) =>
        select.selectFrom('grant_program').select('id').where('plan_id', '=', planId),
      )
      .returning('id')
      .executeTakeFirst()
    if (written === undefined) return 'conflict'
    if (typed === null) return 'saved'
    await saveMeasures(trx, change.id, typed.measureIds)
    await saveYear(trx, change.id, fiscalYear, typed)
    await saveGrantKpis(trx, change.id, fiscalYear, typed.kpis, now)
    return 'saved'
  })
}

async function saveMeasures(trx: Transaction<Tables>, project: string, measures: readonly string[]): Promise<void> {
  await trx.deleteFrom('grant_project_measure').where('grant_project_id', '=', project).execute()
  if (measures.length === 0) return
  await trx
    .insertInto('grant_project_measure')
    .values(measures.map((measure) => ({ grant_project_id: project, measure_id: measure })))
    .execute()
}

async function saveYear(
  trx: Transaction<Tables>,
  project: string,
  fiscalYear: number,
  typed: GrantProjectTyped,
): Promise<void> {
  const values = {
    cost_thousand_yen: typed.costThousandYen,
    grant_thousand_yen: typed.grantThousandYen,
    cost_status: typed.costStatus,
    account: typed.account,
    outcome: typed.outcome,
    expert_view: typed.expertView,
    next_step: typed.nextStep,
    next_step_reason: typed.nextStepReason,
  }
  await trx
    .insertInto('grant_project_year')
    .values({ grant_project_id: project, fiscal_year: fiscalYear, ...values })
    .onConflict((conflict) => conflict.columns(['grant_project_id', 'fiscal_year']).doUpdateSet(values))
    .execute()
}
