import {
  type Correction,
  type Cycle,
  type Database,
  type EditionFile,
  type EditionSummary,
  type FindingNotes,
  type KeptFinding,
  type HeldCandidate,
  type LostFile,
  type Offer,
  type ProposalHead,
  type RequestHead,
  findCycle,
  findEditionData,
  listCorrections,
  listDecidedIndicators,
  listEditionFiles,
  listEditions,
  listFindingNotes,
  listFindings,
  listFollowed,
  listHeldCandidates,
  listLostFiles,
  listOffers,
  listRequestsOfCycle,
  listWaitingProposals,
  openOpinionSections,
} from '@torikumi/database'
import { type EditionData, type FollowedFigure, countedKpis } from '@torikumi/domain'
import { NotForYouError } from '../../http/allowed.ts'
import { type CandidateFaults, candidateFaults } from '../../work/candidate-faults.ts'
import { type RouteStepShown, routeSteps } from './route-steps.ts'
import { type WaitsOn, isOpened, whoIsAsked } from '../../work/waits-on.ts'

/** Everything the page of a year shows. */
export interface YearState {
  cycle: Cycle
  requests: readonly RequestHead[]
  findings: readonly KeptFinding[]
  /** How many judgements a person changed; null while nothing is decided. */
  overridden: number | null
  /** The sections that have still to answer an opinion, by name; until then no candidate is made. */
  unansweredBy: readonly string[]
  /** What the sections say about them, by subject. */
  notes: ReadonlyMap<string, FindingNotes>
  /** What documents would change and planning has not decided on. */
  proposals: readonly ProposalHead[]
  /** The open candidate or the published edition, else the newest withdrawn one; null before the first. */
  edition: EditionSummary | null
  files: readonly EditionFile[]
  /** What the store is known to have lost, of whatever edition. */
  lost: readonly LostFile[]
  /** Decided candidates of any year that cannot become public yet. */
  held: readonly HeldCandidate[]
  /** The 公表 request of the open candidate. */
  publication: {
    request: RequestHead
    waitsOn: WaitsOn | null
    opened: boolean
    route: readonly RouteStepShown[]
  } | null
  /** What of the open candidate does not print as it should; null where all does. */
  faults: CandidateFaults | null
  /** Every published edition of the year, the newest first. */
  published: readonly EditionSummary[]
  /** Its corrections, the newest first. */
  corrections: readonly Correction[]
  /** What sections offered to correct, the newest first. */
  offers: readonly Offer[]
  /** Figures of earlier years that its report prints as they were before their own reports changed. */
  followed: readonly { indicator: string; name: string; figures: readonly FollowedFigure[] }[]
}

/** Loads a year by the fiscal year reported on; a year that does not exist is no page. */
export async function loadYear(db: Database, fiscalYear: string, today: string): Promise<YearState> {
  const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(db, Number(fiscalYear)) : null
  if (cycle === null) throw new NotForYouError('no such year')
  const all = await listEditions(db, cycle.id)
  const editions = all.filter((one) => one.correction === null)
  const edition = editions.find((one) => one.state !== 'withdrawn') ?? editions[0] ?? null
  return {
    cycle,
    requests: await listRequestsOfCycle(db, cycle.id, 'regular'),
    findings: await listFindings(db, cycle.id),
    overridden: await countOverridden(db, cycle),
    unansweredBy: await openOpinionSections(db, cycle.id),
    notes: await listFindingNotes(db, cycle.id),
    proposals: cycle.phase === 'answering' ? await listWaitingProposals(db, cycle.id) : [],
    edition,
    files: edition === null ? [] : await listEditionFiles(db, edition.key),
    lost: await listLostFiles(db),
    held: await listHeldCandidates(db),
    publication: await openPublication(db, await listRequestsOfCycle(db, cycle.id, 'publication'), today),
    faults: await candidateFaults(db, edition),
    published: all.filter((one) => one.state === 'published'),
    corrections: await listCorrections(db, cycle.id),
    offers: cycle.phase === 'published' ? await listOffers(db, { cycle: cycle.id }) : [],
    followed: cycle.phase === 'published' ? await followedOf(db, cycle, all) : [],
  }
}

async function followedOf(
  db: Database,
  { id }: Cycle,
  editions: readonly EditionSummary[],
): Promise<YearState['followed']> {
  const followed = await listFollowed(db, id)
  const newest = editions.find((one) => one.state === 'published')
  const stored = followed.size === 0 || newest === undefined ? null : await findEditionData(db, newest.key)
  if (stored === null) return []
  return countedKpis(JSON.parse(stored.data) as EditionData).flatMap(({ indicatorId: indicator, name }) => {
    const figures = followed.get(indicator)
    return figures === undefined ? [] : [{ indicator, name, figures }]
  })
}

async function countOverridden(db: Database, { id, phase }: Cycle): Promise<number | null> {
  if (phase === 'answering' || phase === 'abandoned') return null
  return (await listDecidedIndicators(db, id)).filter(({ override }) => override !== null).length
}

/** The 公表 request among these that is not closed, with whose turn it is. */
export async function openPublication(
  db: Database,
  requests: readonly RequestHead[],
  today: string,
): Promise<YearState['publication']> {
  const request = requests.find((one) => one.state !== 'closed')
  if (request === undefined) return null
  const asked = await whoIsAsked(db, [request.id], today)
  const waitsOn = asked.get(request.id) ?? null
  const route = await routeSteps(db, request, waitsOn)
  return { request, waitsOn, opened: await isOpened(db, request.id), route }
}

/** Findings of severity 重要 that nobody has settled; they stand against the 公表決裁. */
export function openErrors(state: { findings: readonly Pick<KeptFinding, 'severity' | 'settled'>[] }): number {
  return state.findings.filter((finding) => finding.severity === 'error' && finding.settled === null).length
}
