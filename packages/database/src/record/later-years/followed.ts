import {
  type EditionChangeKind,
  type EditionData,
  type FollowedFigure,
  countedKpis,
  followedFigures,
} from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { seriesPlans } from '../../queries/lineage/series-plans.ts'
import type { Tables } from '../../tables/index.ts'
import { yearEditions } from '../editions/source/year-editions.ts'
import { newestEdition } from '../editions/stored-edition.ts'
import { planOfCycle } from './later-reports.ts'

/**
 * The figures of earlier years in a report that their own reports print otherwise by now, by indicator; one that follows nothing is
 * not among them. `cycle` is the id of the report's year.
 */
export async function followedIn(
  db: Kysely<Tables>,
  cycle: string,
  data: EditionData,
): Promise<Map<string, FollowedFigure[]>> {
  const { municipality, edition } = data
  const years = await yearEditions(db, { municipality: municipality.code, before: edition.fiscalYear })
  if (years.every(({ editions }) => editions.length < 2)) return new Map()
  const [plan, plans] = [await planOfCycle(db, cycle), await seriesPlans(db)]
  return new Map(
    countedKpis(data).flatMap((kpi) => {
      const followed = followedFigures(kpi, plan, plans, years)
      return followed.length === 0 ? [] : [[kpi.indicatorId, followed] as const]
    }),
  )
}

/** Those of the named rows that an edition of this kind takes over: an 更新 those that became final, a 訂正 those that were wrong. */
export async function followedOfKind(
  db: Kysely<Tables>,
  about: { cycle: string; previous: EditionData; named: ReadonlySet<string>; kind: EditionChangeKind },
): Promise<Map<string, FollowedFigure[]>> {
  const all = await followedIn(db, about.cycle, about.previous)
  return new Map(
    [...all].flatMap(([indicator, figures]) => {
      const own = about.named.has(indicator) ? figures.filter(({ kind }) => kind === about.kind) : []
      return own.length === 0 ? [] : [[indicator, own] as const]
    }),
  )
}

/** The same of the newest published edition of a year, which a correction starts from. */
export async function followedBySuperseded(
  db: Kysely<Tables>,
  cycle: string,
  kind: EditionChangeKind,
  named: ReadonlySet<string>,
): Promise<Map<string, FollowedFigure[]>> {
  const newest = await newestEdition(db, cycle, 'published')
  return newest === null ? new Map() : followedOfKind(db, { cycle, previous: newest.data, named, kind })
}
