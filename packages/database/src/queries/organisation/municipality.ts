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

/** The id of the 判定基準 that the next year is proposed to open with: the one the city used last. */
export async function findProposedRuleSet(db: Kysely<Tables>): Promise<string> {
  const row = await db.selectFrom('municipality').select('rule_set').orderBy('code').limit(1).executeTakeFirst()
  return row?.rule_set ?? ''
}
