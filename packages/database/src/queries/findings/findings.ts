import type { Settlement, Severity } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { titleAt } from '../organisation/members.ts'

/** 確認事項 as kept for a year. */
export interface KeptFinding {
  id: string
  rule: string
  severity: Severity
  /** The indicator's or activity's id. */
  subject: string
  field: string
  message: string
  /** `by`: the post that settled it. */
  settled: { how: Settlement; reason: string; by: string; at: Date } | null
}

/** The findings of a year that still stand, the gravest first; settled ones last. */
export async function listFindings(db: Kysely<Tables>, cycleId: string): Promise<KeptFinding[]> {
  const rows = await db
    .selectFrom('finding')
    .selectAll()
    .where('cycle_id', '=', cycleId)
    .where('present', '=', true)
    .orderBy('subject')
    .orderBy('rule')
    .execute()
  const posts = new Map<string, string>()
  for (const row of rows) {
    if (row.settled_by !== null && row.settled_at !== null)
      posts.set(row.id, await titleAt(db, row.settled_by, row.settled_at))
  }
  const gravity: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }
  return rows
    .map((row) => ({
      id: row.id,
      rule: row.rule,
      severity: row.severity,
      subject: row.subject,
      field: row.field,
      message: row.message,
      settled:
        row.settlement === null || row.settled_at === null
          ? null
          : {
              how: row.settlement,
              reason: row.settlement_reason ?? '',
              by: posts.get(row.id) ?? '',
              at: row.settled_at,
            },
    }))
    .sort(
      (a, b) => Number(a.settled !== null) - Number(b.settled !== null) || gravity[a.severity] - gravity[b.severity],
    )
}

/**
 * Settles a finding of a year, or settles it anew; false where the year has no such finding. A reason belongs to every
 * settlement but 修正した: the caller has checked it.
 */
export async function settleFinding(
  db: Kysely<Tables>,
  settlement: { cycle: string; finding: string; how: Settlement; reason: string; by: string; at: Date },
): Promise<boolean> {
  const result = await db
    .updateTable('finding')
    .set({
      settlement: settlement.how,
      settlement_reason: settlement.reason === '' ? null : settlement.reason,
      settled_by: settlement.by,
      settled_at: settlement.at,
    })
    .where('id', '=', settlement.finding)
    .where('cycle_id', '=', settlement.cycle)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** How many standing findings of a year nobody has settled, by severity. */
export async function countOpenFindings(db: Kysely<Tables>, cycleId: string): Promise<Record<Severity, number>> {
  const rows = await db
    .selectFrom('finding')
    .select((select) => ['severity', select.fn.countAll<number>().as('count')])
    .where('cycle_id', '=', cycleId)
    .where('present', '=', true)
    .where('settlement', 'is', null)
    .groupBy('severity')
    .execute()
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  for (const row of rows) counts[row.severity] = row.count
  return counts
}
