import type { Answer, RevisionBody } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** 第n回提出 as it was frozen. */
export interface StoredRevision {
  no: number
  sha256: string
  body: RevisionBody
  submittedBy: { person: string; name: string }
  submittedAt: Date
}

/** One revision of a request; null where it does not exist. */
export async function findRevision(db: Kysely<Tables>, requestId: string, no: number): Promise<StoredRevision | null> {
  const row = await db
    .selectFrom('revision')
    .innerJoin('person', 'person.id', 'revision.submitted_by')
    .selectAll('revision')
    .select('person.display_name')
    .where('request_id', '=', requestId)
    .where('revision_no', '=', no)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    no: row.revision_no,
    sha256: row.sha256,
    body: JSON.parse(row.body) as RevisionBody,
    submittedBy: { person: row.submitted_by, name: row.display_name },
    submittedAt: row.submitted_at,
  }
}

/**
 * The decided answers of another fiscal year under the same plan, by subject (indicator or activity id), published corrections
 * over what they replaced. Rows nobody decided are not there.
 */
export async function listDecidedAnswers(
  db: Kysely<Tables>,
  year: { planId: string; fiscalYear: number },
): Promise<ReadonlyMap<string, Answer>> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.request_id', '=', 'request_item.request_id')
        .onRef('revision.revision_no', '=', 'request_item.decided_revision_no'),
    )
    .select(['revision.body', 'revision.sha256', 'request_item.id'])
    .where('cycle.plan_id', '=', year.planId)
    .where('cycle.fiscal_year', '=', year.fiscalYear)
    .where('cycle.phase', '<>', 'abandoned')
    .where('request_item.kind', 'in', ['indicator', 'activity'])
    .where('request_item.state', 'in', ['decided', 'confirmed'])
    .where((where) => where.or([where('correction.id', 'is', null), where('correction.phase', '=', 'published')]))
    .orderBy('correction.number', (order) => order.asc().nullsFirst())
    .orderBy('request_item.request_kind', 'desc')
    .execute()
  const bodies = new Map<string, ReadonlyMap<string, { subject: string; answer: Answer }>>()
  const answers = new Map<string, Answer>()
  for (const row of rows) {
    const body =
      bodies.get(row.sha256) ?? new Map((JSON.parse(row.body) as RevisionBody).items.map((item) => [item.item, item]))
    bodies.set(row.sha256, body)
    const item = body.get(row.id)
    if (item !== undefined) answers.set(item.subject, item.answer)
  }
  return answers
}

/**
 * What the sections of a year have submitted, decided or not, by subject (indicator or activity id): the newest revision of each
 * 定例照会, without rows that were closed unanswered since, which no edition prints. For a 案 only.
 */
export async function listSubmittedAnswers(db: Kysely<Tables>, cycleId: string): Promise<ReadonlyMap<string, Answer>> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select('revision.body')
    .where('request.cycle_id', '=', cycleId)
    .where('request.kind', '=', 'regular')
    .execute()
  const closed = await db
    .selectFrom('request_item')
    .select('id')
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'closed')
    .execute()
  const isClosed = new Set(closed.map(({ id }) => id))
  const items = rows.flatMap((row) => (JSON.parse(row.body) as RevisionBody).items)
  return new Map(items.filter(({ item }) => !isClosed.has(item)).map(({ subject, answer }) => [subject, answer]))
}
