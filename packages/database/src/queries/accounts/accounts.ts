import type { PostRole } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What signing in needs to know of an account. */
export interface AccountCredentials {
  person: string
  /** PHC string of argon2id. */
  passwordHash: string
  disabled: boolean
}

/** The account of this name; null where there is none. */
export async function findCredentials(db: Kysely<Tables>, account: string): Promise<AccountCredentials | null> {
  const row = await db.selectFrom('account').selectAll().where('account', '=', account).executeTakeFirst()
  if (row === undefined) return null
  return { person: row.person_id, passwordHash: row.password_hash, disabled: row.disabled_at !== null }
}

/** An account with the post its holder is known by, as the sample edition lists them. */
export interface ListedAccount {
  account: string
  post: string
  role: PostRole
  section: string | null
  isPlanning: boolean
}

/** Every open account with its first post on a day (`YYYY-MM-DD`, Asia/Tokyo), in the order of the organisation. */
export async function listAccounts(db: Kysely<Tables>, day: string): Promise<ListedAccount[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('appointment', 'appointment.person_id', 'account.person_id')
    .innerJoin('post', 'post.id', 'appointment.post_id')
    .leftJoin('section', 'section.id', 'post.section_id')
    .select(['account.account', 'post.title', 'post.role', 'section.name as section', 'section.is_planning'])
    .where('account.disabled_at', 'is', null)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
    .orderBy((order) => order.fn.coalesce('section.position', order.lit(1_000_000)))
    .orderBy('post.position')
    .orderBy('account.account')
    .execute()
  const first = new Map(rows.toReversed().map((row) => [row.account, row]))
  return rows
    .filter((row) => first.get(row.account) === row)
    .map((row) => ({
      account: row.account,
      post: row.title,
      role: row.role,
      section: row.section,
      isPlanning: row.is_planning ?? false,
    }))
}
