import {
  type Correction,
  type CorrectionFinding,
  type Cycle,
  type Database,
  type EditionFile,
  type EditionSummary,
  type FindingNotes,
  type RenewedJudgement,
  type RequestHead,
  correctionFindings,
  findCycle,
  listAskedRows,
  listCorrections,
  listDrafts,
  listEditionFiles,
  listEditions,
  listJudgementsToRenew,
  listHeldCandidates,
  listLostFiles,
  listRequestsOfCorrection,
} from '@torikumi/database'
import { type CyclePhase, sha256Text } from '@torikumi/domain'
import { NotForYouError } from '../../http/allowed.ts'
import { candidateFaults } from '../../work/candidate-faults.ts'
import { type ChangesOfEdition, editionChanges } from '../../work/edition-changes.ts'
import { type LaterYears, loadLaterYears } from './later-years.ts'
import { type YearState, openPublication } from '../cycles/year-state.ts'

/** Everything the page of a correction shows. */
export interface CorrectionState {
  cycle: Cycle
  correction: Correction
  /** Its requests to the sections. */
  requests: readonly RequestHead[]
  /** Its open candidate or published edition, else the newest withdrawn one; null before the first. */
  edition: EditionSummary | null
  files: readonly EditionFile[]
  lost: YearState['lost']
  held: YearState['held']
  changes: ChangesOfEdition | null
  publication: YearState['publication']
  faults: YearState['faults']
  /** 確認事項 that its submitted answers bring about, each with an id that its words give it. */
  findings: readonly (CorrectionFinding & { id: string })[]
  /** What the sections say about them, by subject. */
  notes: ReadonlyMap<string, FindingNotes>
  /** Indicators whose published judgement a person had made, with what planning judges of the new answers. */
  renewed: readonly RenewedJudgement[]
  /** The same figures in the reports of later years. */
  later: LaterYears
}

/** The year of a fiscal year as it stands in an address; a year that does not exist is no page. */
export async function cycleNamed(db: Database, fiscalYear: string): Promise<Cycle> {
  const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(db, Number(fiscalYear)) : null
  if (cycle === null) throw new NotForYouError('no such year')
  return cycle
}

/** Loads a correction by its year and number as they stand in an address; one that does not exist is no page. */
export async function loadCorrectionPage(
  db: Database,
  fiscalYear: string,
  number: string,
  today: string,
): Promise<CorrectionState> {
  const cycle = await cycleNamed(db, fiscalYear)
  const correction = (await listCorrections(db, cycle.id)).find((one) => String(one.number) === number)
  if (correction === undefined) throw new NotForYouError('no such correction')
  const requests = await listRequestsOfCorrection(db, correction.id)
  const editions = (await listEditions(db, cycle.id)).filter((one) => one.correction === correction.id)
  const edition = editions.find((one) => one.state !== 'withdrawn') ?? editions[0] ?? null
  const isPrinted = edition !== null && edition.manifestSha256 !== null && edition.state !== 'withdrawn'
  const asked = requests.filter(({ kind }) => kind === 'publication')
  return {
    cycle,
    correction,
    requests: requests.filter(({ kind }) => kind !== 'publication'),
    edition,
    files: isPrinted ? await listEditionFiles(db, edition.key) : [],
    lost: await listLostFiles(db),
    held: await listHeldCandidates(db),
    changes: isPrinted ? await editionChanges(db, edition.key) : null,
    publication: await openPublication(db, asked, today),
    faults: await candidateFaults(db, edition),
    findings: await findingsOf(db, correction),
    notes: await notesOf(db, requests),
    renewed: HAS_DECIDED_ROWS.has(correction.phase)
      ? await listJudgementsToRenew(db, { id: correction.id, cycle: cycle.id })
      : [],
    later: await loadLaterYears(db, cycle, correction),
  }
}

/** Before them rows wait for their sections; one that was given up may have rows that were never decided. */
const HAS_DECIDED_ROWS: ReadonlySet<CyclePhase> = new Set([
  'checking',
  'rendering',
  'deciding',
  'scheduled',
  'publishing',
  'published',
])

async function findingsOf(db: Database, correction: Correction): Promise<CorrectionState['findings']> {
  const found = await correctionFindings(db, correction)
  return found.map((finding) => {
    const { fiscalYear, rule, subject, field, message } = finding
    // As long as the name of a kept finding, so that one form serves both.
    return { ...finding, id: sha256Text([fiscalYear, rule, subject, field, message].join('\n')).slice(0, 36) }
  })
}

async function notesOf(db: Database, requests: readonly RequestHead[]): Promise<Map<string, FindingNotes>> {
  const notes = new Map<string, FindingNotes>()
  for (const { id } of requests) {
    const drafts = await listDrafts(db, id)
    for (const row of await listAskedRows(db, id)) {
      const said = drafts.get(row.id)?.notes
      if (said !== undefined) notes.set(row.subject, said)
    }
  }
  return notes
}
