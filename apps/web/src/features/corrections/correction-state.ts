import {
  type Correction,
  type Cycle,
  type Database,
  type EditionFile,
  type EditionSummary,
  type RequestHead,
  findCycle,
  listCorrections,
  listEditionFiles,
  listEditions,
  listRequestsOfCorrection,
} from '@torikumi/database'
import type { EditionChanges } from '@torikumi/domain'
import { NotForYouError } from '../../http/allowed.ts'
import { editionChanges } from '../../work/edition-changes.ts'
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
  changes: EditionChanges | null
  publication: YearState['publication']
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
    changes: isPrinted ? await editionChanges(db, edition.key) : null,
    publication: await openPublication(db, asked, today),
    later: await loadLaterYears(db, cycle, correction),
  }
}
