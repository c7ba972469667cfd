import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { correctionsUpTo } from '../corrections/corrections-up-to.ts'

/** The revision a section's rows are printed from, and the newest decision on it. */
export interface DecidedRevision {
  section: string
  revision: number
  sha256: string
  decisionHead: string
}

/**
 * The revisions a year's edition is made from, in the order of the organisation; a section without one is left out. An edition that
 * supersedes another is made from those of its corrections too, oldest first after the others. Answers to opinions come after the
 * section's other rows.
 */
export async function decidedRevisions(
  db: Kysely<Tables>,
  cycleId: string,
  correctionId: string | null = null,
): Promise<DecidedRevision[]> {
  const corrections = correctionId === null ? [] : await correctionsUpTo(db, cycleId, correctionId)
  const rows = await db
    .selectFrom('request')
    .innerJoin('section', 'section.id', 'request.section_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .innerJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select((select) => [
      'section.name as section',
      'revision.revision_no as revision',
      'revision.sha256',
      select
        .selectFrom('decision')
        .select('decision.sha256')
        .where('subject_kind', '=', 'request')
        .whereRef('subject_id', '=', 'request.id')
        .orderBy('seq', 'desc')
        .limit(1)
        .as('decisionHead'),
    ])
    .where('request.cycle_id', '=', cycleId)
    .where('request.kind', '<>', 'publication')
    .where('request.state', '<>', 'closed')
    .where((where) => {
      const own = where('request.correction_id', 'is', null)
      return corrections.length === 0 ? own : where.or([own, where('request.correction_id', 'in', corrections)])
    })
    .orderBy('correction.number', (order) => order.asc().nullsFirst())
    .orderBy('section.position')
    .orderBy((order) => order('request.kind', '=', 'opinion'))
    .orderBy('request.number')
    .execute()
  return rows.map((row) => ({ ...row, decisionHead: row.decisionHead ?? '' }))
}
