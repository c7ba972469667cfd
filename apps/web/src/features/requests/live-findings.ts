import type { AskedIndicatorRow, CheckedFinding, Database, RequestHead } from '@torikumi/database'
import type { Answer, IndicatorAnswer } from '@torikumi/domain'
import { FINDING_LOOK } from '../../layout/finding-look.ts'
import { ja } from '../../messages/ja.ts'
import { isEmptyField } from '../../work/finding-notes.ts'
import { offerFindings } from '../offers/offer-findings.ts'
import { foundWhere } from '../findings/findings-elsewhere.tsx'
import { storedFields } from './row-view.ts'
import { loadSheet, takesOffers } from './sheet.ts'
import { answerOfFields } from './typed-fields.ts'

/** A finding as the script shows it below the value. */
export interface LiveFinding {
  tone: string
  severity: string
  message: string
}

/**
 * What the value in the form would bring about, where it takes the place of a published one: on its own row, on rows that nobody
 * changes and in the year after. Empty for every other value.
 */
export async function liveFindings(
  db: Database,
  request: RequestHead,
  row: AskedIndicatorRow,
  answer: IndicatorAnswer,
  today: string,
): Promise<LiveFinding[]> {
  const found = await findingsOf(db, request, row, answer)
  return found
    .filter((finding) => !isEmptyField(finding))
    .map((finding) => {
      const isOwn = finding.subject === row.subject && finding.fiscalYear === request.cycle.fiscalYear
      return {
        tone: FINDING_LOOK[finding.severity].tone,
        severity: ja.states.severity[finding.severity],
        message: isOwn ? finding.message : `${foundWhere(finding, today)}：${finding.message}`,
      }
    })
}

async function findingsOf(
  db: Database,
  request: RequestHead,
  row: AskedIndicatorRow,
  answer: IndicatorAnswer,
): Promise<CheckedFinding[]> {
  if (takesOffers(request)) {
    return offerFindings(db, request.cycle, { subject: row.subject, answer })
  }
  if (request.correction === null) return []
  const sheet = await loadSheet(db, request)
  if (sheet.check === null) return []
  const answers = sheet.rows.map((one): [string, Answer] => [
    one.subject,
    one.id === row.id ? answer : answerOfFields(one.kind, storedFields(sheet, one), false),
  ])
  const others = new Set(sheet.rows.filter(({ id }) => id !== row.id).map(({ subject }) => subject))
  // What other rows of the request bring about stands at those rows.
  return sheet
    .check(new Map(answers))
    .filter(({ subject, fiscalYear }) => fiscalYear !== request.cycle.fiscalYear || !others.has(subject))
}
