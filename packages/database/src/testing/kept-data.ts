import type { EditionData } from '@torikumi/domain'
import type { Database } from '../index.ts'

/** What a year's edition or candidate says, the newest where no number is given; one that was taken back is none. */
export async function keptData(db: Database, cycle: string, number?: number): Promise<EditionData> {
  const ofYear = db.selectFrom('edition').select('data').where('cycle_id', '=', cycle).where('state', '<>', 'withdrawn')
  const named = number === undefined ? ofYear : ofYear.where('number', '=', number)
  const { data } = await named.orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
  return JSON.parse(data ?? '') as EditionData
}
