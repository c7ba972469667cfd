import {
  type Correction,
  type Cycle,
  type Database,
  type LaterYear,
  findEditionData,
  findPublished,
  listLaterYears,
  listNamedIndicators,
} from '@torikumi/database'
import {
  type EditionChangeKind,
  type EditionData,
  type ElsewherePlace,
  carriedFigures,
  countedKpis,
  pointOf,
  sameFigure,
} from '@torikumi/domain'
import { earlierFigurePlaces } from '@torikumi/templates'

/** A figure of a corrected year in the report of a later year, and what is to be done about it. */
export interface LaterFigure {
  fiscalYear: number
  /** The indicator as that report names it, and its id there. */
  indicator: string
  name: string
  /** The public edition that prints it, or a candidate that will. */
  edition: number
  isCandidate: boolean
  /** As printed there. */
  raw: string
  places: readonly ElsewherePlace[]
  todo: LaterTodo
}

/**
 * wait: nothing yet, the correction is not public; begin: that year needs an edition of its own; open: it is being made; behind: another
 * one is being made, then; candidate: what is printed there is to be taken back and made again; done: it prints what holds.
 */
export type LaterTodo =
  | { kind: 'wait' | 'candidate' | 'done' }
  | { kind: 'begin'; change: EditionChangeKind }
  | { kind: 'open' | 'behind'; correction: number }

/** What a correction means for the reports of later years. */
export interface LaterYears {
  figures: readonly LaterFigure[]
  /** Later years of which nothing is printed yet: they take over what holds by themselves. */
  unprinted: readonly number[]
}

/** The figures of a correction's indicators in the reports of later years, as things stand now. */
export async function loadLaterYears(db: Database, cycle: Cycle, correction: Correction): Promise<LaterYears> {
  const { years, plans } = await listLaterYears(db, cycle)
  if (years.length === 0 || correction.phase === 'abandoned') return { figures: [], unprinted: [] }
  const ids = new Set(await listNamedIndicators(db, correction.id))
  const now = await newestData(db, cycle)
  const about = { plan: cycle.plan.id, fiscalYear: cycle.fiscalYear, ids }
  const figures = years.flatMap((year) =>
    [year.published, year.candidate].flatMap((stored) => {
      if (stored === null) return []
      return carriedFigures(about, plans, { plan: year.plan, data: stored.data }).map(({ id, kpi, point }) => {
        const own = now?.find((one) => one.indicatorId === id)
        const holds = own !== undefined && sameFigure(pointOf(cycle.fiscalYear, own), point)
        const isCandidate = stored === year.candidate
        return {
          fiscalYear: year.fiscalYear,
          indicator: kpi.indicatorId,
          name: kpi.name,
          edition: stored.data.edition.number,
          isCandidate,
          raw: point.raw,
          places: earlierFigurePlaces(stored.data, kpi.indicatorId, cycle.fiscalYear, stored.pages),
          todo: todoOf(year, kpi.indicatorId, { correction, holds, isCandidate }),
        }
      })
    }),
  )
  const unprinted = years.filter(({ published, candidate }) => published === null && candidate === null)
  return { figures, unprinted: ids.size === 0 ? [] : unprinted.map(({ fiscalYear }) => fiscalYear) }
}

function todoOf(
  { open }: LaterYear,
  indicator: string,
  { correction, holds, isCandidate }: { correction: Correction; holds: boolean; isCandidate: boolean },
): LaterTodo {
  if (correction.phase !== 'published') return { kind: 'wait' }
  if (holds) return { kind: 'done' }
  if (isCandidate) return { kind: 'candidate' }
  if (open === null) return { kind: 'begin', change: correction.kind }
  return { kind: open.named.has(indicator) ? 'open' : 'behind', correction: open.number }
}

/** Every indicator as the newest public edition of a year prints it. */
async function newestData(db: Database, year: Cycle) {
  const edition = await findPublished(db, year)
  const stored = edition === null ? null : await findEditionData(db, edition.key)
  return stored === null ? null : countedKpis(JSON.parse(stored.data) as EditionData)
}
