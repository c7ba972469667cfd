import type { CyclePhase, RuleSet } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import { frozenRuleSet } from '../../record/cycles/frozen-rule-set.ts'
import type { Tables } from '../../tables/index.ts'
import type { CycleTable } from '../../tables/process.ts'

/** A year under review. Dates are `YYYY-MM-DD` in Asia/Tokyo; `fiscalYear` is western. */
export interface Cycle {
  id: string
  municipalityCode: string
  fiscalYear: number
  cycleNo: number
  phase: CyclePhase
  version: number
  requestedOn: string
  dueOn: string
  publishOn: string
  noticeText: string
  /** 判定基準 of the year, frozen when it was opened. */
  ruleSet: RuleSet
  plan: Plan
}

/** A 総合戦略. */
export interface Plan {
  id: string
  name: string
  term: number
  firstFiscalYear: number
  lastFiscalYear: number
}

/** All years, the newest first. */
export async function listCycles(db: Kysely<Tables>): Promise<Cycle[]> {
  const rows = await db
    .selectFrom('cycle')
    .selectAll()
    .orderBy('fiscal_year', 'desc')
    .orderBy('cycle_no', 'desc')
    .execute()
  const plans = new Map((await listPlans(db)).map((plan) => [plan.id, plan]))
  return rows.flatMap((row) => {
    const plan = plans.get(row.plan_id)
    return plan === undefined ? [] : [cycleOf(row, plan)]
  })
}

/** The year of this fiscal year that is not abandoned, else the last abandoned one; null where it was never opened. */
export async function findCycle(db: Kysely<Tables>, fiscalYear: number): Promise<Cycle | null> {
  const cycles = (await listCycles(db)).filter((cycle) => cycle.fiscalYear === fiscalYear)
  return cycles.find((cycle) => cycle.phase !== 'abandoned') ?? cycles[0] ?? null
}

/** The year people work on: the newest that is not abandoned; null before the first. */
export async function findCurrentCycle(db: Kysely<Tables>): Promise<Cycle | null> {
  return (await listCycles(db)).find((cycle) => cycle.phase !== 'abandoned') ?? null
}

/** The plans of the city, the newest first. */
export async function listPlans(db: Kysely<Tables>): Promise<Plan[]> {
  const rows = await db.selectFrom('plan').selectAll().orderBy('first_fiscal_year', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    term: row.term,
    firstFiscalYear: row.first_fiscal_year,
    lastFiscalYear: row.last_fiscal_year,
  }))
}

/** The number that the next year of this fiscal year gets: 1, or one more than the last abandoned one. */
export async function nextCycleNo(db: Kysely<Tables>, fiscalYear: number): Promise<number> {
  const row = await db
    .selectFrom('cycle')
    .select((select) => select.fn.max('cycle_no').as('last'))
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** What opening a year on a plan would ask: how many sections, KPI rows and 取組 rows. */
export async function countAskedRows(
  db: Kysely<Tables>,
  planId: string,
): Promise<{ sections: number; indicators: number; activities: number }> {
  const indicators = await db
    .selectFrom('placement')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .select(['indicator.id', 'indicator.section_id'])
    .where('placement.plan_id', '=', planId)
    .distinct()
    .execute()
  const activities = await db
    .selectFrom('activity')
    .innerJoin('measure', 'measure.id', 'activity.measure_id')
    .select(['activity.id', 'activity.section_id'])
    .where('measure.plan_id', '=', planId)
    .execute()
  const sections = new Set([...indicators, ...activities].map((row) => row.section_id))
  return { sections: sections.size, indicators: indicators.length, activities: activities.length }
}

function cycleOf(row: Selectable<CycleTable>, plan: Plan): Cycle {
  return {
    id: row.id,
    municipalityCode: row.municipality_code,
    fiscalYear: row.fiscal_year,
    cycleNo: row.cycle_no,
    phase: row.phase,
    version: row.version,
    requestedOn: row.requested_on,
    dueOn: row.due_on,
    publishOn: row.publish_on,
    noticeText: row.notice_text,
    ruleSet: frozenRuleSet(row),
    plan,
  }
}
