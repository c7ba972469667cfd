import type { CycleKey } from '@torikumi/domain'
import type { Database } from '../open-database.ts'

/** An act that still waits for its answer, and how its workflow is found. */
export interface UnansweredAct {
  decisionId: string
  attempt: number
  subject: { kind: 'request'; id: string } | { kind: 'correction'; id: string } | { kind: 'cycle'; key: CycleKey }
}

/**
 * Takes up to `limit` acts that were last sent before `sentBefore` and nobody has answered, and marks them as sent at `now`.
 * Rows that another worker has taken are passed over (`FOR UPDATE SKIP LOCKED`).
 */
export async function takeUnansweredActs(
  db: Database,
  sentBefore: Date,
  now: Date,
  limit: number,
): Promise<UnansweredAct[]> {
  const rows = await db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom('act')
      .select('decision_id')
      .where('outcome', 'is', null)
      .where('cancelled_at', 'is', null)
      .where((where) => where(where.fn.coalesce('last_sent_at', 'acted_at'), '<', sentBefore))
      .orderBy('acted_at')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    if (due.length === 0) return []
    return trx
      .updateTable('act')
      .set((set) => ({ attempts: set('attempts', '+', 1), last_sent_at: now }))
      .where(
        'decision_id',
        'in',
        due.map((row) => row.decision_id),
      )
      .returningAll()
      .execute()
  })
  const acts: UnansweredAct[] = []
  for (const row of rows) {
    const subject =
      row.subject_kind === 'cycle'
        ? { kind: row.subject_kind, key: await cycleKeyOf(db, row.subject_id, row.payload) }
        : { kind: row.subject_kind, id: row.subject_id }
    acts.push({ decisionId: row.decision_id, attempt: row.attempts, subject })
  }
  return acts
}

/** Marks an act as sent now and gives the number of the sending, from 1. */
export async function markSent(db: Database, decisionId: string, now: Date): Promise<number> {
  const row = await db
    .updateTable('act')
    .set((set) => ({ attempts: set('attempts', '+', 1), last_sent_at: now }))
    .where('decision_id', '=', decisionId)
    .returning('attempts')
    .executeTakeFirstOrThrow()
  return row.attempts
}

async function cycleKeyOf(db: Database, id: string, payload: string): Promise<CycleKey> {
  const row = await db.selectFrom('cycle').selectAll().where('id', '=', id).executeTakeFirst()
  if (row !== undefined)
    return { municipalityCode: row.municipality_code, fiscalYear: row.fiscal_year, cycleNo: row.cycle_no }
  // The act that opens a year carries the key itself: its cycle has no row yet.
  const { municipalityCode, fiscalYear, cycleNo } = JSON.parse(payload) as CycleKey
  return { municipalityCode, fiscalYear, cycleNo }
}
