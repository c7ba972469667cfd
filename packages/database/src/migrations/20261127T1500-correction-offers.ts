import { type Kysely, sql } from 'kysely'

/** 訂正の申し出 of a section for one of its published rows. What was offered, and an offer that has ended, stay as they are. */
const statements = [
  `create table correction_offer (
    id uuid primary key,
    seq bigint not null generated always as identity,
    cycle_id uuid not null references cycle (id),
    item_id uuid not null references request_item (id),
    kind text not null check (kind in ('correction', 'update')),
    answer text not null,
    published_sha256 text not null check (published_sha256 ~ '^[0-9a-f]{64}$'),
    offered_by text not null references person (id),
    offered_by_post text not null,
    offered_at timestamptz not null,
    state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    ended_by text references person (id),
    ended_by_post text,
    ended_at timestamptz,
    decline_reason text check (decline_reason <> ''),
    correction_id uuid references correction (id),
    check (num_nonnulls(ended_by, ended_by_post, ended_at) = case state when 'open' then 0 else 3 end),
    check ((state = 'declined') = (decline_reason is not null)),
    check ((state = 'accepted') = (correction_id is not null)))`,
  `create unique index one_open_offer_a_row on correction_offer (item_id) where state = 'open'`,
  `create index correction_offer_cycle on correction_offer (cycle_id)`,
  `create function keep_offer() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = 'open' and (new.id, new.cycle_id, new.item_id, new.kind, new.answer, new.published_sha256,
        new.offered_by, new.offered_by_post, new.offered_at) is not distinct from (old.id, old.cycle_id, old.item_id, old.kind,
        old.answer, old.published_sha256, old.offered_by, old.offered_by_post, old.offered_at) then return new; end if;
      raise exception 'an offer stays as it was made and as it ended: % refused', tg_op using errcode = '23001';
    end $$`,
  `create trigger correction_offer_kept before update or delete on correction_offer for each row execute function keep_offer()`,
  `create trigger correction_offer_not_emptied before truncate on correction_offer
    for each statement execute function refuse_change()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
