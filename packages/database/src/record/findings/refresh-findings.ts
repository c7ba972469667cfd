import { type FindingRow, crossCheck } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import { decidedAnswers } from '../editions/source/decided-answers.ts'
import { checkedRows } from './checked-rows.ts'

/**
 * 横断確認: reads the decided answers of a year and writes its findings anew. A finding that is found again keeps how it was
 * settled; one that is gone stays on the record as no longer present. Gives the number of findings present.
 */
export async function refreshFindings(db: Database, cycleId: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { fiscal_year: fiscalYear } = await trx
      .selectFrom('cycle')
      .select('fiscal_year')
      .where('id', '=', cycleId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const answers = await decidedAnswers(trx, cycleId)
    const rows: FindingRow[] = []
    for (const row of await checkedRows(trx, cycleId)) {
      const answer = answers.get(row.subject)
      if (answer !== undefined) rows.push({ ...row, answer })
    }
    const findings = crossCheck(rows, { fiscalYear })
    await trx.updateTable('finding').set({ present: false }).where('cycle_id', '=', cycleId).execute()
    for (const { rule, severity, subject, field, message } of findings) {
      await trx
        .insertInto('finding')
        .values({
          id: randomUUID(),
          cycle_id: cycleId,
          rule,
          severity,
          subject,
          field,
          message,
          present: true,
          settlement: null,
          settlement_reason: null,
          settled_by: null,
          settled_at: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['cycle_id', 'rule', 'subject', 'field']).doUpdateSet({ severity, message, present: true }),
        )
        .execute()
    }
    return findings.length
  })
}
