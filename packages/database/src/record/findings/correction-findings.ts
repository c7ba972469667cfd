import type { Answer, Finding, RevisionBody, Settlement } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { titleAt } from '../../queries/organisation/members.ts'
import { listSupersededAnswers } from '../../queries/corrections/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import { type CheckedFinding, correctionCheck } from './correction-check.ts'

/** A finding that the submitted answers of a correction bring about, and what planning says of it. */
export interface CorrectionFinding extends CheckedFinding {
  /** `by`: the post that settled it. */
  settled: { how: Settlement; reason: string; by: string; at: Date } | null
}

/** The findings of a correction, as its sections have submitted their answers so far. */
export async function correctionFindings(
  db: Kysely<Tables>,
  correction: { id: string; cycle: string },
): Promise<CorrectionFinding[]> {
  const answers = await submittedAnswers(db, correction.id)
  if (answers.size === 0) return []
  const published = await listSupersededAnswers(db, correction)
  const found = (await correctionCheck(db, correction.cycle, published))(answers)
  const settlements = await db
    .selectFrom('correction_settlement')
    .selectAll()
    .where('correction_id', '=', correction.id)
    .execute()
  const said = new Map<string, CorrectionFinding['settled']>()
  for (const { settlement: how, reason, settled_at: at, settled_by: by, ...row } of settlements)
    said.set(keyOf({ ...row, fiscalYear: row.fiscal_year }), { how, reason, by: await titleAt(db, by, at), at })
  return found.map((finding) => ({ ...finding, settled: said.get(keyOf(finding)) ?? null }))
}

/** How many of them are 重要 and nobody of planning has settled: they stand against the 公表決裁. */
export async function unsettledCorrectionErrors(
  db: Kysely<Tables>,
  correction: { id: string; cycle: string },
): Promise<number> {
  const found = await correctionFindings(db, correction)
  return found.filter(({ severity, settled }) => severity === 'error' && settled === null).length
}

async function submittedAnswers(db: Kysely<Tables>, correctionId: string): Promise<Map<string, Answer>> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select('revision.body')
    .where('request.correction_id', '=', correctionId)
    .where('request.kind', '<>', 'publication')
    .execute()
  const items = rows.flatMap(({ body }) => (JSON.parse(body) as RevisionBody).items)
  return new Map(items.map(({ subject, answer }) => [subject, answer]))
}

const keyOf = ({
  fiscalYear,
  rule,
  subject,
  field,
  message,
}: Pick<Finding, 'rule' | 'subject' | 'field' | 'message'> & { fiscalYear: number }): string =>
  [fiscalYear, rule, subject, field, message].join('\n')
