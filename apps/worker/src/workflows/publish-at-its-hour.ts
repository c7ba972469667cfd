import { condition } from '@temporalio/workflow'
import { patiently } from './activity-proxies.ts'

/** How often a paused year is looked at, should nobody send word that it goes on. */
const PAUSED_MS = 3_600_000

/**
 * Publishes a decided candidate at its hour. The timer only wakes: whether the hour has come, was changed, the candidate taken back
 * or the year paused is read from the record each time. `isStale` is true once the record has moved meanwhile.
 */
export async function publishAtItsHour(cycleId: string, isStale: () => boolean): Promise<void> {
  const waits = await patiently.publishWhenDue(cycleId)
  if (waits !== null) await condition(isStale, waits.waitMs ?? PAUSED_MS)
}
