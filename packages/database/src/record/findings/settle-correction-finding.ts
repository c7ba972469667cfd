import type { Settlement } from '@torikumi/domain'
import type { Database } from '../../open-database.ts'
import type { CheckedFinding } from './correction-check.ts'

/** Writes what planning says of findings of a correction, in place of what it said of them before. */
export async function settleCorrectionFindings(
  db: Database,
  correctionId: string,
  settled: readonly { finding: CheckedFinding; how: Settlement; reason: string }[],
  by: { person: string; at: Date },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const { finding, how, reason } of settled) {
      const { fiscalYear, rule, subject, field, message } = finding
      const values = { settlement: how, reason, settled_by: by.person, settled_at: by.at }
      await trx
        .insertInto('correction_settlement')
        .values({ correction_id: correctionId, fiscal_year: fiscalYear, rule, subject, field, message, ...values })
        .onConflict((conflict) =>
          conflict.columns(['correction_id', 'fiscal_year', 'rule', 'subject', 'field', 'message']).doUpdateSet(values),
        )
        .execute()
    }
  })
}
