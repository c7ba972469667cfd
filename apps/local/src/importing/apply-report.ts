import { type Cycle, type Database, listCycles, makeProposal } from '@torikumi/database'
import { type ChangeState, type ReportImport, countChanges } from '@torikumi/domain'
import { Refusal } from '../command-line/refusal.ts'
import { importing } from '../messages/ja-importing.ts'

/** The proposal that was made of a document, and how many of its cells are what. */
export interface AppliedReport {
  id: string
  /** Western, the year reported on. */
  fiscalYear: number
  /** The year the document says it reports on, where that is another one. */
  otherYear: number | null
  counts: Record<ChangeState, number>
  /** Of the changed cells those that planning may take into a draft. */
  takeable: number
}

/** Makes the proposal for the year whose sections are answering; changes nothing of the year. Throws a Refusal where there is none. */
export async function applyReport(db: Database, report: ReportImport, at: Date): Promise<AppliedReport> {
  const cycle = openYear(await listCycles(db))
  if (cycle === undefined) throw new Refusal(importing.noOpenYear)
  const { id, proposal } = await makeProposal(db, { cycle: cycle.id, report, by: null, at })
  const takeable = proposal.changes.filter((change) => change.takeable).length
  const otherYear = proposal.reportedYear === cycle.fiscalYear ? null : proposal.reportedYear
  return { id, fiscalYear: cycle.fiscalYear, otherYear, counts: countChanges(proposal.changes), takeable }
}

/** Of several the newest, on which people work. */
const openYear = (cycles: readonly Cycle[]): Cycle | undefined => cycles.find((cycle) => cycle.phase === 'answering')
