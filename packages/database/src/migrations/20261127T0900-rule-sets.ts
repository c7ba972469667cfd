import { type Kysely, sql } from 'kysely'

/** A year keeps the rule set it was opened with, version and all; years that were open before were judged by the standard one. */
const statements = [
  `alter table municipality add column rule_set text not null default 'standard' check (rule_set <> '')`,
  `alter table cycle add column rule_set text not null default 'standard' check (rule_set <> '')`,
  `alter table cycle add column rule_set_version text not null default '1' check (rule_set_version <> '')`,
  `alter table cycle alter column rule_set drop default, alter column rule_set_version drop default`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
