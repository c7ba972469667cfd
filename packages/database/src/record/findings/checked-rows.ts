import type { FindingRow, KpiDefinition } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { findLastYear } from '../../queries/lineage/last-year.ts'
import type { Tables } from '../../tables/index.ts'
import { definitionsInForce } from './definitions-in-force.ts'

/** A row before it is answered; of an indicator with all that the plan says of it. */
export type CheckedRow = Omit<FindingRow, 'answer' | 'definition'> & { definition?: KpiDefinition }

/**
 * The rows a year asks about, in printed order, each with its printed name, section and first measure, the answer decided for
 * the year before and, for an indicator, its definition in force; without this year's answers.
 */
export async function checkedRows(db: Kysely<Tables>, cycleId: string): Promise<CheckedRow[]> {
  const { planId, fiscalYear } = await db
    .selectFrom('cycle')
    .select(['plan_id as planId', 'fiscal_year as fiscalYear'])
    .where('id', '=', cycleId)
    .executeTakeFirstOrThrow()
  const rows = await askedRows(db, cycleId)
  const { answers: lastYear, meanings } = await findLastYear(db, { planId, fiscalYear })
  const definitions = await definitionsInForce(db, planId, fiscalYear)
  return rows.map((row) => {
    const definition = definitions.get(row.subject)
    const meant = meanings.get(row.subject)
    // Rules compare cells as printed: a figure of another unit or another way of counting is none to them.
    const isComparable = meant === undefined || (meant.comparable && meant.definition?.unit === definition?.unit)
    const before = isComparable ? (lastYear.get(row.subject) ?? null) : null
    return { ...row, lastYear: before, ...(definition === undefined ? {} : { definition }) }
  })
}

async function askedRows(
  db: Kysely<Tables>,
  cycleId: string,
): Promise<Pick<FindingRow, 'subject' | 'name' | 'section' | 'measure'>[]> {
  const indicators = await db
    .selectFrom('request_item')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .innerJoin('indicator', 'indicator.id', 'request_item.indicator_id')
    .innerJoin('section', 'section.id', 'indicator.section_id')
    .innerJoin('placement', (join) =>
      join.onRef('placement.indicator_id', '=', 'indicator.id').onRef('placement.plan_id', '=', 'cycle.plan_id'),
    )
    .innerJoin('sheet', 'sheet.id', 'placement.sheet_id')
    .distinctOn('indicator.id')
    .select([
      'indicator.id as subject',
      'placement.printed_name as name',
      'section.name as section',
      'sheet.code as measure',
      'sheet.position as sheet',
      'placement.position',
    ])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.request_kind', '=', 'regular')
    .orderBy('indicator.id')
    .orderBy('sheet.position')
    .execute()
  const activities = await db
    .selectFrom('request_item')
    .innerJoin('activity', 'activity.id', 'request_item.activity_id')
    .innerJoin('section', 'section.id', 'activity.section_id')
    .innerJoin('sheet', 'sheet.id', 'activity.measure_id')
    .select([
      'activity.id as subject',
      'activity.name',
      'section.name as section',
      'sheet.code as measure',
      'sheet.position as sheet',
      'activity.position',
    ])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.request_kind', '=', 'regular')
    .execute()
  return [...indicators.map((row) => ({ ...row, order: 0 })), ...activities.map((row) => ({ ...row, order: 1 }))]
    .sort((a, b) => a.sheet - b.sheet || a.order - b.order || a.position - b.position)
    .map(({ subject, name, section, measure }) => ({ subject, name, section, measure }))
}
