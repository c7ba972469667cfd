import { type Kysely, sql } from 'kysely'

const SHA256 = `~ '^[0-9a-f]{64}$'`

const statements = [
  `create table draft_print (
    id uuid primary key,
    cycle_id uuid not null references cycle (id),
    request_id uuid references request (id),
    shows text not null check (shows in ('draft', 'revision', 'year')),
    title text not null,
    file_name text not null,
    dated date not null,
    html_sha256 text not null check (html_sha256 ${SHA256}),
    asked_by text not null references person (id),
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    pdf_sha256 text check (pdf_sha256 ${SHA256}),
    failure text,
    done_at timestamptz,
    check ((request_id is null) = (shows = 'year')),
    check ((done_at is null) = (num_nonnulls(pdf_sha256, failure) = 0)))`,
  `create index draft_print_expires on draft_print (expires_at)`,
  `alter table outbox drop constraint outbox_purpose_check`,
  `alter table outbox add constraint outbox_purpose_check
    check (purpose in ('signal-cycle', 'signal-request', 'signal-correction', 'print-draft', 'mail'))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
