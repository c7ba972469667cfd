import type { OpeningFacts } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What opening a year on this plan would ask, and what stands in its way. */
export async function openingFacts(db: Kysely<Tables>, planId: string): Promise<OpeningFacts> {
  const asked = await askedSections(db, planId)
  const routes = await db
    .selectFrom('route')
    .innerJoin('route_step', 'route_step.route_id', 'route.id')
    .select('route.section_id')
    .where('route.kind', '=', 'regular')
    .where('route_step.kind', '=', 'decision')
    .execute()
  const routed = new Set(routes.map((route) => route.section_id))
  return {
    // Foreign keys give every row an owner; a plan without rows is what can be missing.
    ownerless: [],
    routeless: asked.filter((section) => !routed.has(section.id)).map((section) => section.name),
    requests: asked.length,
  }
}

/** The sections that answer for at least one row of the plan, in the order of the organisation. */
export async function askedSections(db: Kysely<Tables>, planId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('section')
    .select(['section.id', 'section.name'])
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('placement')
            .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
            .select('placement.id')
            .where('placement.plan_id', '=', planId)
            .whereRef('indicator.section_id', '=', 'section.id'),
        ),
        where.exists(
          where
            .selectFrom('activity')
            .innerJoin('measure', 'measure.id', 'activity.measure_id')
            .select('activity.id')
            .where('measure.plan_id', '=', planId)
            .whereRef('activity.section_id', '=', 'section.id'),
        ),
      ]),
    )
    .orderBy('section.position')
    .execute()
}
