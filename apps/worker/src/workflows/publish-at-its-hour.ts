import { condition, patched } from '@temporalio/workflow'
import type { ProcessActivities } from '../activities/process-activities.ts'
import { patiently, patientlyOrNot } from './activity-proxies.ts'
import { unlessStale } from './unless-stale.ts'

/** How often a paused year is looked at, should nobody send word that it goes on. */
const PAUSED_MS = 3_600_000

/** Set in the histories of publications that hear of the record while they are held up. */
const HEARS_WHILE_HELD = 'hears-while-held'

/** Set in those of them that leave the attempt alone when they hear, instead of cancelling it. */
const LEAVES_WHILE_HELD = 'leaves-while-held'

/**
 * Publishes a decided candidate at its hour. The timer only wakes: whether the hour has come, was changed, the candidate taken back
 * or the year paused is read from the record each time, also where files are lost and it is tried again only minutes later. `isStale` is
 * true once the record has moved meanwhile.
 */
export async function publishAtItsHour(cycleId: string, isStale: () => boolean): Promise<void> {
  const waits = await attempt(cycleId, isStale)
  if (waits !== null) await condition(isStale, waits.waitMs ?? PAUSED_MS)
}

async function attempt(cycleId: string, isStale: () => boolean): ReturnType<ProcessActivities['publishWhenDue']> {
  if (patched(LEAVES_WHILE_HELD)) return unlessStale(async () => patientlyOrNot.publishWhenDue(cycleId), isStale)
  const publish = async () => patiently.publishWhenDue(cycleId)
  return patched(HEARS_WHILE_HELD) ? unlessStale(publish, isStale) : publish()
}
