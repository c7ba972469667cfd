import { type Kysely, sql } from 'kysely'

const statements = [
  `create table municipality (
    code text primary key check (code ~ '^[0-9]{6}$'),
    name text not null check (name <> ''),
    status text not null check (status in ('official', 'sample', 'rehearsal')),
    notice text,
    assignment_notice text,
    contact text not null default '',
    check (status = 'official' or notice is not null))`,
  `create table division (
    id text primary key,
    municipality_code text not null references municipality (code),
    name text not null,
    position integer not null)`,
  `create table section (
    id text primary key,
    division_id text not null references division (id),
    name text not null,
    kind text not null,
    head_title text not null,
    is_planning boolean not null default false,
    position integer not null)`,
  `create table post (
    id text primary key,
    section_id text references section (id),
    division_id text references division (id),
    title text not null,
    role text not null check (role in
      ('drafter', 'circulator', 'head', 'director', 'deputy-mayor', 'mayor', 'planner', 'administrator', 'reader')),
    position integer not null)`,
  `create table person (id text primary key, display_name text not null)`,
  `create table account (
    person_id text primary key references person (id),
    account text not null unique check (account <> ''),
    password_hash text not null,
    disabled_at timestamptz)`,
  `create table appointment (
    id text primary key,
    person_id text not null references person (id),
    post_id text not null references post (id),
    kind text not null check (kind in ('primary', 'concurrent', 'acting-head', 'deputising')),
    valid_from date not null,
    valid_until date,
    check (valid_until is null or valid_from <= valid_until),
    unique (person_id, post_id, valid_from))`,
  `create index appointment_post on appointment (post_id)`,
  `create table session (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    person_id text not null references person (id),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null)`,
  `create table sign_in_attempt (
    id uuid primary key,
    account text not null,
    attempted_at timestamptz not null,
    succeeded boolean not null)`,
  `create index sign_in_attempt_account on sign_in_attempt (account, attempted_at)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
