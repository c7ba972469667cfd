import { type FindingRow, crossCheck, opinionFindings } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import { decidedAnswers } from '../editions/source/decided-answers.ts'
import { findWordList } from '../settings/word-list.ts'
import { frozenRuleSet } from '../cycles/frozen-rule-set.ts'
import { checkedOpinions } from './checked-opinions.ts'
import { checkedRows } from './checked-rows.ts'
import { markOfChecked } from './mark-of-checked.ts'

/**
 * 横断確認: reads the decided answers of a year and writes its findings anew. A finding that is found again keeps how it was
 * settled; one that is gone stays on the record as no longer present. Gives the number of findings present.
 */
export async function refreshFindings(db: Database, cycleId: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const cycle = await trx
      .selectFrom('cycle')
      .innerJoin('plan', 'plan.id', 'cycle.plan_id')
      .selectAll('cycle')
      .select(['first_fiscal_year as firstFiscalYear', 'last_fiscal_year as lastFiscalYear'])
      .where('cycle.id', '=', cycleId)
      .forUpdate('cycle')
      .executeTakeFirstOrThrow()
    const { fiscal_year: fiscalYear, publish_on: publishedOn } = cycle
    const year = { edition: { fiscalYear, publishedOn }, plan: cycle }
    const ruleSet = frozenRuleSet(cycle)
    const answers = await decidedAnswers(trx, cycleId)
    const rows: FindingRow[] = []
    for (const row of await checkedRows(trx, cycleId)) {
      const answer = answers.get(row.subject)
      if (answer !== undefined) rows.push({ ...row, answer, mark: markOfChecked(row, answer, year, ruleSet) })
    }
    const opinions = await checkedOpinions(trx, cycleId)
    const { words } = await findWordList(trx)
    const findings = [...crossCheck(rows, { fiscalYear, words }), ...opinions.flatMap(opinionFindings)]
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
