import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A signed-in browser, known by the SHA-256 of the token in its cookie. */
export interface Session {
  person: string
  lastSeenAt: Date
  expiresAt: Date
}

/** Begins a session; sessions that expired before `at` are removed. */
export async function startSession(
  db: Kysely<Tables>,
  session: { tokenSha256: string; person: string; at: Date; expiresAt: Date },
): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', session.at).execute()
  await db
    .insertInto('session')
    .values({
      token_sha256: session.tokenSha256,
      person_id: session.person,
      created_at: session.at,
      last_seen_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** The session of a token while its account is open; null otherwise. Whether it is still fresh is the caller's to say. */
export async function findSession(db: Kysely<Tables>, tokenSha256: string): Promise<Session | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.person_id', 'session.person_id')
    .select(['session.person_id', 'last_seen_at', 'expires_at'])
    .where('token_sha256', '=', tokenSha256)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { person: row.person_id, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at }
}

/** Notes that a session was used at an instant. */
export async function touchSession(db: Kysely<Tables>, tokenSha256: string, at: Date): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: at }).where('token_sha256', '=', tokenSha256).execute()
}

/** Ends a session; ending one that is gone does nothing. */
export async function endSession(db: Kysely<Tables>, tokenSha256: string): Promise<void> {
  await db.deleteFrom('session').where('token_sha256', '=', tokenSha256).execute()
}
