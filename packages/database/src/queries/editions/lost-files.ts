import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A file of a published edition or of an open candidate that the store has lost. */
export interface LostFile {
  /** `{municipalityCode}-{fiscalYear}-{n}`. */
  edition: string
  number: number
  fiscalYear: number
  isPublished: boolean
  name: string
  sha256: string
  /** When that was noticed first. */
  since: Date
}

/** The files that were looked for and not found in the store, or not as they were stored, by year, edition and place in the manifest. */
export async function listLostFiles(db: Kysely<Tables>): Promise<LostFile[]> {
  const rows = await db
    .selectFrom('edition_file')
    .innerJoin('edition', 'edition.key', 'edition_file.edition_key')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .select(['edition.edition_id', 'edition.number', 'edition.state', 'cycle.fiscal_year'])
    .select(['edition_file.name', 'edition_file.sha256', 'edition_file.missing_since'])
    .where('edition.state', 'in', ['candidate', 'published'])
    .where('missing_since', 'is not', null)
    .orderBy('cycle.fiscal_year')
    .orderBy('edition.number')
    .orderBy('edition_file.position')
    .execute()
  return rows.flatMap((row) =>
    row.missing_since === null
      ? []
      : {
          edition: row.edition_id,
          number: row.number,
          fiscalYear: row.fiscal_year,
          isPublished: row.state === 'published',
          name: row.name,
          sha256: row.sha256,
          since: row.missing_since,
        },
  )
}
