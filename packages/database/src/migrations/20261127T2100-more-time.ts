import { type Kysely, sql } from 'kysely'

const ACT = `in ('submit', 'withdraw', 'agree', 'approve', 'return', 'confirm', 'close', 'extend', 'open', 'ask-opinions', 'correct', 'make-candidate', 'schedule', 'take-back', 'abandon')`

/** 期限延長 is an act; a request of its own may have a 照会文 of its own. */
const statements = [
  `alter table act drop constraint act_kind_check, add constraint act_kind_check check (kind ${ACT})`,
  `alter table decision drop constraint decision_kind_check, add constraint decision_kind_check check (kind ${ACT})`,
  `alter table request add column notice_text text not null default ''`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
