import type { EditionStatus } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The one municipality of a home. */
export interface Municipality {
  code: string
  name: string
  status: EditionStatus
  /** The sentence every page of a sample or rehearsal carries. */
  notice: string | null
  contact: string
}

/** The municipality; null in a home that has not been set up. */
export async function findMunicipality(db: Kysely<Tables>): Promise<Municipality | null> {
  const row = await db.selectFrom('municipality').selectAll().orderBy('code').limit(1).executeTakeFirst()
  return row ?? null
}
