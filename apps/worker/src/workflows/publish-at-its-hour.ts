import { condition, patched } from '@temporalio/workflow'
import { patiently } from './activity-proxies.ts'
import { unlessStale } from './unless-stale.ts'

/** How often a paused year is looked at, should nobody send word that it goes on. */
const PAUSED_MS = 3_600_000

/** Set in the histories of publications that hear of the record while they are held up. */
const HEARS_WHILE_HELD = 'hears-while-held'

/**
 * Publishes a decided candidate at its hour. The timer only wakes: whether the hour has come, was changed, the candidate taken back
 * or the year paused is read from the record each time, also where files are lost and it is tried again only minutes later. `isStale` is
 * true once the record has moved meanwhile.
 */
export async function publishAtItsHour(cycleId: string, isStale: () => boolean): Promise<void> {
  const publish = async () => patiently.publishWhenDue(cycleId)
  const waits = patched(HEARS_WHILE_HELD) ? await unlessStale(publish, isStale) : await publish()
  if (waits !== null) await condition(isStale, waits.waitMs ?? PAUSED_MS)
}
