import { type Cycle, type Database, type StandingRow, findWordList, listStandingRows } from '@torikumi/database'
import { type CheckContext, type Finding, crossCheck } from '@torikumi/domain'
import { unsettled } from '../../work/finding-notes.ts'
import { answerOfFields } from '../requests/typed-fields.ts'

/**
 * 確認事項 of a year before its cross-check, by request: on what is typed and submitted now, without those the section has
 * settled and without empty fields, which the columns of KPI and 取組 count.
 */
export async function countFindings(
  db: Database,
  cycle: Pick<Cycle, 'id' | 'fiscalYear'>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await listStandingRows(db, cycle.id)
  const { words } = await findWordList(db)
  const bySubject = new Map(rows.map((row) => [row.subject, row]))
  const open = unsettledFindings(rows, { fiscalYear: cycle.fiscalYear, words }).flatMap(
    (finding) => bySubject.get(finding.subject) ?? [],
  )
  return new Map([...Map.groupBy(open, (row) => row.request)].map(([request, found]) => [request, found.length]))
}

/** The findings nobody in the sections has settled, on rows as they stand. */
function unsettledFindings(rows: readonly StandingRow[], context: CheckContext): Finding[] {
  const answered = rows.flatMap((row) => {
    const answer = answerOf(row)
    return answer === null ? [] : [{ ...row, answer }]
  })
  const notes = new Map(rows.map((row) => [row.subject, row.draft?.notes ?? {}]))
  return crossCheck(answered, context).filter(
    (finding) => unsettled([finding], notes.get(finding.subject) ?? {}).length > 0,
  )
}

/** The draft while the row is with the section, else what was submitted; nothing of a row that was closed unanswered. */
function answerOf({ kind, state, draft, submitted }: StandingRow) {
  if (state === 'closed') return null
  const isOpen = state === 'requested' || state === 'returned'
  return isOpen && draft !== null ? answerOfFields(kind, draft.fields, draft.emptyIsMeant) : submitted
}
