import {
  type CheckedFinding,
  type CycleOfRequest,
  type Database,
  type Offer,
  correctionCheck,
  listDecidedAnswers,
} from '@torikumi/database'
import { isEmptyField } from '../../work/finding-notes.ts'

/** What an offered answer would bring about: on its own row, on rows that nobody changes and in the year after. */
export async function offerFindings(
  db: Database,
  cycle: Pick<CycleOfRequest, 'id' | 'plan' | 'fiscalYear'>,
  { subject, answer }: Pick<Offer, 'subject' | 'answer'>,
): Promise<CheckedFinding[]> {
  const published = await listDecidedAnswers(db, { planId: cycle.plan.id, fiscalYear: cycle.fiscalYear })
  const check = await correctionCheck(db, cycle.id, published)
  return check(new Map([[subject, answer]])).filter((finding) => !isEmptyField(finding))
}
