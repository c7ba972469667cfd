import { type Holders, holdersOn } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

/** Who holds each post on a day (`YYYY-MM-DD`, Asia/Tokyo). Persons whose account is closed still hold their post. */
export async function holdersAt(db: Kysely<Tables>, day: string): Promise<Holders> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
    .orderBy('id')
    .execute()
  return holdersOn(
    rows.map((row) => ({
      person: row.person_id,
      post: row.post_id,
      kind: row.kind,
      from: row.valid_from,
      until: row.valid_until,
    })),
    day,
  )
}
