import { type Kysely, sql } from 'kysely'

const statements = [
  `create table setup_token (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at timestamptz)`,
  `create unique index one_unused_setup_token on setup_token ((true)) where used_at is null`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
