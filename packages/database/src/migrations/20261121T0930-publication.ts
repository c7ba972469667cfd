import { type Kysely, sql } from 'kysely'

const SHA256 = `~ '^[0-9a-f]{64}$'`

const statements = [
  `create table finding (
    id uuid primary key,
    cycle_id uuid not null references cycle (id),
    rule text not null,
    severity text not null check (severity in ('error', 'warning', 'notice')),
    subject text not null,
    field text not null,
    message text not null,
    present boolean not null,
    settlement text check (settlement in ('corrected', 'right-as-is', 'not-applicable')),
    settlement_reason text,
    settled_by text references person (id),
    settled_at timestamptz,
    unique (cycle_id, rule, subject, field),
    check (settlement is null or (settled_by is not null and settled_at is not null)),
    check (settlement is null or settlement = 'corrected' or settlement_reason <> ''))`,
  `create table edition (
    key uuid primary key,
    edition_id text not null,
    candidate_no integer not null check (candidate_no >= 1),
    cycle_id uuid not null references cycle (id),
    number integer not null check (number >= 1),
    state text not null check (state in ('rendering', 'candidate', 'withdrawn', 'published')),
    kind text check (kind in ('correction', 'update')),
    supersedes text,
    publish_on date not null,
    data text,
    data_sha256 text check (data_sha256 ${SHA256}),
    manifest_sha256 text check (manifest_sha256 ${SHA256}),
    pages integer,
    made_at timestamptz,
    published_at timestamptz,
    failure text,
    unique (edition_id, candidate_no),
    check (state not in ('candidate', 'published') or manifest_sha256 is not null),
    check ((state = 'published') = (published_at is not null)))`,
  `create unique index one_open_candidate_a_cycle on edition (cycle_id) where state in ('rendering', 'candidate')`,
  `create unique index one_published_edition on edition (edition_id) where state = 'published'`,
  `alter table request_item add foreign key (edition_key) references edition (key)`,
  `create table edition_file (
    edition_key uuid not null references edition (key),
    name text not null,
    media_type text not null,
    bytes bigint not null check (bytes >= 0),
    sha256 text not null check (sha256 ${SHA256}),
    position integer not null,
    primary key (edition_key, name))`,
  `create table outbox (
    id uuid primary key,
    purpose text not null check (purpose in ('signal-cycle', 'signal-request', 'mail')),
    message_key text not null unique,
    payload jsonb not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null)`,
  `create index outbox_unsent on outbox (next_attempt_at) where sent_at is null`,
  `create table worker_heartbeat (worker_id text primary key, beat_at timestamptz not null)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
