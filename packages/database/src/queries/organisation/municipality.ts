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
  /** The sentence where sections are named: who answers for what is made up in a sample. */
  assignmentNotice: string | null
  contact: string
}

/** The municipality; null in a home that has not been set up. */
export async function findMunicipality(db: Kysely<Tables>): Promise<Municipality | null> {
  const row = await db.selectFrom('municipality').selectAll().orderBy('code').limit(1).executeTakeFirst()
  if (row === undefined) return null
  const { code, name, status, notice, assignment_notice: assignmentNotice, contact } = row
  return { code, name, status, notice, assignmentNotice, contact }
}
