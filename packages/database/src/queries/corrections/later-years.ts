import { type CyclePhase, type FollowedFigure, type SeriesPlan, keptEdition } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { type StoredEdition, newestEdition } from '../../record/editions/stored-edition.ts'
import { followedIn, followedOfKind } from '../../record/later-years/followed.ts'
import type { Tables } from '../../tables/index.ts'
import { seriesPlans } from '../lineage/series-plans.ts'
import type { Correction } from './corrections.ts'

/** A year after a corrected one: what of it is public, and what is on its way. */
export interface LaterYear {
  cycle: string
  /** Western. */
  fiscalYear: number
  phase: CyclePhase
  plan: string
  /** The newest public edition; null before the first. */
  published: StoredEdition | null
  /** What is printed and not public yet: of the year itself or of its correction. */
  candidate: StoredEdition | null
  /** Its correction that has not ended, with the indicators it names; null where there is none. */
  open: { number: number; named: ReadonlySet<string> } | null
}

/** The years after a given one that are not abandoned, oldest first, and every plan of the record. */
export async function listLaterYears(
  db: Kysely<Tables>,
  year: { municipalityCode: string; fiscalYear: number },
): Promise<{ years: LaterYear[]; plans: SeriesPlan[] }> {
  const cycles = await db
    .selectFrom('cycle')
    .select(['id', 'fiscal_year', 'phase', 'plan_id'])
    .where('municipality_code', '=', year.municipalityCode)
    .where('fiscal_year', '>', year.fiscalYear)
    .where('phase', '<>', 'abandoned')
    .orderBy('fiscal_year')
    .execute()
  const years: LaterYear[] = []
  for (const { id, fiscal_year: fiscalYear, phase, plan_id: plan } of cycles) {
    const published = await newestEdition(db, id, 'published')
    const candidate = await newestEdition(db, id, 'candidate')
    years.push({ cycle: id, fiscalYear, phase, plan, published, candidate, open: await openCorrection(db, id) })
  }
  return { years, plans: years.length === 0 ? [] : await seriesPlans(db) }
}

async function openCorrection(db: Kysely<Tables>, cycle: string): Promise<LaterYear['open']> {
  const rows = await db
    .selectFrom('correction')
    .leftJoin('request', 'request.correction_id', 'correction.id')
    .leftJoin('request_item', 'request_item.request_id', 'request.id')
    .select(['correction.number', 'request_item.indicator_id'])
    .where('correction.cycle_id', '=', cycle)
    .where('correction.phase', 'not in', ['published', 'abandoned'])
    .execute()
  const [first] = rows
  if (first === undefined) return null
  return { number: first.number, named: new Set(rows.flatMap(({ indicator_id: id }) => id ?? [])) }
}

/** The indicators that the rows of a correction ask for. */
export async function listNamedIndicators(db: Kysely<Tables>, correctionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select('indicator_id')
    .where('request.correction_id', '=', correctionId)
    .where('indicator_id', 'is not', null)
    .orderBy('request_item.position')
    .execute()
  return [...new Set(rows.flatMap(({ indicator_id: id }) => id ?? []))]
}

/** What a year's newest public edition prints of earlier years and those years print otherwise by now, by indicator. */
export async function listFollowed(db: Kysely<Tables>, cycle: string): Promise<ReadonlyMap<string, FollowedFigure[]>> {
  const newest = await newestEdition(db, cycle, 'published')
  return newest === null ? new Map() : followedIn(db, cycle, newest.data)
}

/** The figures of earlier years that a correction's edition takes over, by the indicators its rows name. */
export async function listFollowedBy(
  db: Kysely<Tables>,
  { id, cycle, kind }: Pick<Correction, 'id' | 'cycle' | 'kind'>,
): Promise<ReadonlyMap<string, FollowedFigure[]>> {
  const row = await db
    .selectFrom('correction')
    .innerJoin('edition', 'edition.key', 'correction.supersedes_key')
    .select('edition.data')
    .where('correction.id', '=', id)
    .executeTakeFirst()
  if (row?.data == null) return new Map()
  const named = new Set(await listNamedIndicators(db, id))
  return followedOfKind(db, { cycle, previous: keptEdition(row.data), named, kind })
}
