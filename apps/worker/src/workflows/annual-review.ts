import type { AnnualReviewInput } from '@torikumi/domain/contract'
import { allHandlersFinished, condition, patched, setHandler } from '@temporalio/workflow'
import type { CycleRecord } from '../activities/process-activities.ts'
import { patiently } from './activity-proxies.ts'
import { followSignal, recordActUpdate } from './messages.ts'
import { checkActUpdate, decideOnRecord } from './record-act.ts'
import { printCandidate } from './print-candidate.ts'
import { publishAtItsHour } from './publish-at-its-hour.ts'
import { startRequests } from './start-requests.ts'

const OPENING_LIMIT = '1 minute'

/** Set in the histories of years that may be asked about opinions while they are cross-checked. */
const ASKS_WHILE_CHECKING = 'asks-while-checking'

/**
 * One year from the 照会 to the published report. It reads from the record where the year stands, does what that phase needs
 * and waits for word that the record has moved; ended by hand, it goes on from the record when it is started again.
 */
export async function annualReview({ cycle }: AnnualReviewInput): Promise<{ phase: string }> {
  let stale = false
  let ended = false
  setHandler(
    recordActUpdate,
    async (update) => {
      const answer = await decideOnRecord(update)
      if (answer.kind === 'recorded') stale = true
      return answer
    },
    { validator: (update) => checkActUpdate(update, ended) },
  )
  setHandler(followSignal, () => {
    stale = true
  })

  let record = await firstRead()
  const asked = new Set<string>()
  let checkedVersion = -1
  while (record !== null && !record.ended) {
    if (mayAsk(record.phase)) await startRequests(record.requests, asked)
    if (record.phase === 'checking' && record.version !== checkedVersion) {
      await patiently.crossCheck(record.id)
      checkedVersion = record.version
    }
    if (record.phase === 'rendering') await printCandidate(record.id)
    else if (record.phase === 'publishing') await patiently.publish(record.id)
    else if (record.phase === 'scheduled') await publishAtItsHour(record.id, () => stale)
    else await condition(() => stale)
    record = await read()
  }
  ended = true
  await condition(allHandlersFinished)
  if (record === null) return { phase: 'never opened' }
  await patiently.tellRequests(record.id)
  return { phase: record.phase }

  /** Word that comes while the record is being read counts for the next turn: what it tells of may not have been seen. */
  async function read(): Promise<CycleRecord | null> {
    stale = false
    return patiently.readCycle(cycle)
  }

  /** The year as first found; a start whose opening was refused finds none and ends by itself. */
  async function firstRead(): Promise<CycleRecord | null> {
    const found = await read()
    if (found !== null) return found
    await condition(() => stale && allHandlersFinished(), OPENING_LIMIT)
    return read()
  }
}

/** True in the phases in which the record may hold requests that nobody has started yet. */
function mayAsk(phase: string): boolean {
  if (phase === 'checking') return patched(ASKS_WHILE_CHECKING)
  return phase === 'answering' || phase === 'deciding'
}
