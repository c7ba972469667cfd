import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'
import { type EditionMaker, lockMakerOf, moveMaker } from './edition-maker.ts'

/** A publication that has to wait: for its hour, or (`null`) until somebody lets the year go on. */
export interface PublicationWaits {
  waitMs: number | null
}

/**
 * Makes the decided candidate of a year public in one transaction; null where there is none to publish (it is public
 * already, or was withdrawn). The caller has checked that every file lies in the store.
 */
export async function publishEdition(db: Database, cycleId: string, now: Date): Promise<string | null> {
  const outcome = await publishWhenDue(db, cycleId, now)
  return typeof outcome === 'object' && outcome !== null && 'edition' in outcome ? outcome.edition : null
}

/**
 * The same for a candidate whose hour may not have come: decided anew from the record each time, since the hour may have been
 * changed, the candidate taken back or the year paused since anybody went to sleep. `beside` is how many editions were public when
 * the static site of the candidate was made: `site-outdated`, and nothing public, where another has become so since.
 */
export async function publishWhenDue(
  db: Database,
  cycleId: string,
  now: Date,
  beside?: number,
): Promise<{ edition: string } | PublicationWaits | 'site-outdated' | null> {
  return db.transaction().execute(async (trx) => {
    const maker = await lockMakerOf(trx, cycleId, 'candidate')
    if (maker === null || (maker.phase !== 'publishing' && maker.phase !== 'scheduled')) return null
    const waits = maker.phase === 'scheduled' ? await whatItWaitsFor(trx, maker, now) : null
    if (waits !== null) return waits
    if (beside !== undefined && (await publicNow(trx, maker)) !== beside) return 'site-outdated'
    return publish(trx, maker, now)
  })
}

/**
 * How many editions are public, of whatever year. Editions become public one after the other: two years may have the same hour, and
 * the site of the later one holds the earlier.
 */
async function publicNow(trx: Transaction<Tables>, { cycle }: EditionMaker): Promise<number> {
  await trx
    .selectFrom('municipality')
    .select('code')
    .where('code', '=', cycle.municipality_code)
    .forNoKeyUpdate()
    .execute()
  const { editions } = await trx
    .selectFrom('edition')
    .select((select) => select.fn.countAll<number>().as('editions'))
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  return editions
}

async function whatItWaitsFor(
  trx: Transaction<Tables>,
  { cycle }: EditionMaker,
  now: Date,
): Promise<PublicationWaits | null> {
  if (cycle.paused_at !== null) return { waitMs: null }
  const { publish_at: at } = await trx
    .selectFrom('edition')
    .select('publish_at')
    .where('cycle_id', '=', cycle.id)
    .where('state', '=', 'candidate')
    .executeTakeFirstOrThrow()
  return at !== null && at > now ? { waitMs: at.getTime() - now.getTime() } : null
}

async function publish(trx: Transaction<Tables>, maker: EditionMaker, now: Date): Promise<{ edition: string } | null> {
  const edition = await trx
    .updateTable('edition')
    .set({ state: 'published', published_at: now })
    .where('cycle_id', '=', maker.cycle.id)
    .where('state', '=', 'candidate')
    .returning(['key', 'edition_id'])
    .executeTakeFirst()
  if (edition === undefined) return null
  await moveMaker(trx, maker, 'published', edition.key, now)
  return { edition: edition.edition_id }
}
