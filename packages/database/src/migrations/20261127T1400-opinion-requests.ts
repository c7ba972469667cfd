import { type Kysely, sql } from 'kysely'

const ACT = `in ('submit', 'withdraw', 'agree', 'approve', 'return', 'confirm', 'close', 'open', 'ask-opinions', 'correct', 'make-candidate', 'schedule', 'take-back', 'abandon')`

/** 意見への対応: a request may ask about opinions, each at most once in it; asking and 未回答のまま締切 are acts. */
const statements = [
  `alter table request_item add column opinion_id uuid references opinion (id)`,
  // The table's checks of several columns are numbered in the order in which they were written.
  `alter table request_item
    drop constraint request_item_kind_check,
    drop constraint request_item_check,
    drop constraint request_item_check1,
    add constraint request_item_kind_check check (kind in ('indicator', 'activity', 'edition', 'opinion')),
    add constraint request_item_one_subject check (num_nonnulls(indicator_id, activity_id, edition_key, opinion_id) = 1),
    add constraint request_item_subject_of_kind check (
      (kind = 'indicator') = (indicator_id is not null)
      and (kind = 'activity') = (activity_id is not null)
      and (kind = 'opinion') = (opinion_id is not null)),
    add constraint request_item_opinion_request check ((kind = 'opinion') = (request_kind = 'opinion'))`,
  `create unique index opinion_once_a_request on request_item (request_id, opinion_id) where opinion_id is not null`,
  `create index request_item_opinion on request_item (opinion_id) where opinion_id is not null`,
  `alter table act drop constraint act_kind_check, add constraint act_kind_check check (kind ${ACT})`,
  `alter table decision drop constraint decision_kind_check, add constraint decision_kind_check check (kind ${ACT})`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
