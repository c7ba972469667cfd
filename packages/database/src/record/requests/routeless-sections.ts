import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The names of those of these sections on whose route nobody decides. */
export async function routelessSections(db: Kysely<Tables>, sections: readonly string[]): Promise<string[]> {
  if (sections.length === 0) return []
  const rows = await db
    .selectFrom('section')
    .select('section.name')
    .where('section.id', 'in', [...sections])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('route')
            .innerJoin('route_step', 'route_step.route_id', 'route.id')
            .select('route.id')
            .whereRef('route.section_id', '=', 'section.id')
            .where('route_step.kind', '=', 'decision'),
        ),
      ),
    )
    .execute()
  return rows.map(({ name }) => name)
}
