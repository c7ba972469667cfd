import type { KpiDefinition } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { definitionsInForce } from '../../record/findings/definitions-in-force.ts'
import type { Tables } from '../../tables/index.ts'

/** A 具体的施策, or 数値目標 of a 基本目標 or 戦略方針, as a section sees it above its rows. */
export interface AskedMeasure {
  id: string
  /** `1-2-3`, or `1` and `1-2` of goals. */
  code: string
  name: string
  isGoal: boolean
  content: string
  /** True where `content` is a summary of ours. */
  contentIsSummary: boolean
  leadSection: string
  position: number
}

/** An indicator at its first printed place. */
export interface AskedIndicator {
  name: string
  /** Among the KPIs of its measure, from 1. */
  place: number
  measure: AskedMeasure
  alsoIn: string[]
  definition: KpiDefinition
}

/** The sheets of a plan by their ids: measures and goals. */
export async function measuresOfPlan(db: Kysely<Tables>, planId: string): Promise<ReadonlyMap<string, AskedMeasure>> {
  const rows = await db
    .selectFrom('sheet')
    .leftJoin('section', 'section.id', 'sheet.lead_section_id')
    .selectAll('sheet')
    .select('section.name as lead_section')
    .where('plan_id', '=', planId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        code: row.code,
        name: row.name,
        isGoal: row.is_goal,
        content: row.content,
        contentIsSummary: row.content_is_summary,
        leadSection: row.lead_section ?? '',
        position: row.position,
      },
    ]),
  )
}

/**
 * The indicators of a plan by their ids, each at the place where it is printed first, with the definition that holds in the
 * fiscal year (western): a target that was revised later is not asked of an earlier year.
 */
export async function indicatorsOfPlan(
  db: Kysely<Tables>,
  { planId, fiscalYear }: { planId: string; fiscalYear: number },
  measures: ReadonlyMap<string, AskedMeasure>,
): Promise<ReadonlyMap<string, AskedIndicator>> {
  const placements = await db.selectFrom('placement').selectAll().where('plan_id', '=', planId).execute()
  const definitions = await definitionsInForce(db, planId, fiscalYear)
  const placesOf = Map.groupBy(placements, (placement) => placement.indicator_id)
  const found = new Map<string, AskedIndicator>()
  for (const [indicator, definition] of definitions) {
    const places = (placesOf.get(indicator) ?? [])
      .flatMap((placement) => {
        const measure = measures.get(placement.sheet_id)
        return measure === undefined ? [] : [{ measure, position: placement.position, name: placement.printed_name }]
      })
      .sort((a, b) => a.measure.position - b.measure.position || a.position - b.position)
    const first = places[0]
    if (first === undefined) continue
    const alsoIn = places.slice(1).map((place) => place.measure.code)
    found.set(indicator, { name: first.name, place: first.position, measure: first.measure, alsoIn, definition })
  }
  return found
}

/** A printed place of an indicator: which section answers for it there and everywhere. */
export interface Placement {
  measure: string
  position: number
  indicator: string
  name: string
  section: { id: string; name: string }
}

/** The printed places of indicators on some measures, in printed order. */
export async function listPlacements(db: Kysely<Tables>, measures: readonly string[]): Promise<Placement[]> {
  if (measures.length === 0) return []
  const rows = await db
    .selectFrom('placement')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .innerJoin('section', 'section.id', 'indicator.section_id')
    .innerJoin('sheet', 'sheet.id', 'placement.sheet_id')
    .select([
      'placement.sheet_id',
      'placement.position',
      'placement.indicator_id',
      'placement.printed_name',
      'section.id as section',
      'section.name as section_name',
    ])
    .where('placement.sheet_id', 'in', [...measures])
    .orderBy('sheet.position')
    .orderBy('placement.position')
    .execute()
  return rows.map((row) => ({
    measure: row.sheet_id,
    position: row.position,
    indicator: row.indicator_id,
    name: row.printed_name,
    section: { id: row.section, name: row.section_name },
  }))
}
