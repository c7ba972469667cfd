import type { CorrectionInput } from '@torikumi/domain/contract'
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow'
import type { CorrectionRecord } from '../activities/process-activities.ts'
import { patiently } from './activity-proxies.ts'
import { followSignal, recordActUpdate } from './messages.ts'
import { printCandidate } from './print-candidate.ts'
import { publishAtItsHour } from './publish-at-its-hour.ts'
import { checkActUpdate, decideOnRecord } from './record-act.ts'
import { startRequests } from './start-requests.ts'

const BEGINNING_LIMIT = '1 minute'

/**
 * One correction of a published year, from the question to the sections to the edition that supersedes the last. Like the year's
 * own workflow it reads from the record where it stands and does what that phase needs; the year stays published all the while.
 */
export async function correction({ correctionId }: CorrectionInput): Promise<{ phase: string }> {
  let stale = false
  let ended = false
  let isAnswered = false
  setHandler(
    recordActUpdate,
    async (update) => {
      const answer = await decideOnRecord(update)
      isAnswered = true
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
  while (record !== null && !record.ended) {
    if (record.phase === 'answering' || record.phase === 'deciding') await startRequests(record.requests, asked)
    if (record.phase === 'rendering') await printCandidate(record.cycle)
    else if (record.phase === 'publishing') await patiently.publish(record.cycle)
    else if (record.phase === 'scheduled') await publishAtItsHour(record.cycle, () => stale)
    else await condition(() => stale)
    record = await read()
  }
  ended = true
  await condition(allHandlersFinished)
  if (record === null) return { phase: 'never begun' }
  await patiently.tellRequestsOfCorrection(correctionId)
  return { phase: record.phase }

  /** Word that comes while the record is being read counts for the next turn: what it tells of may not have been seen. */
  async function read(): Promise<CorrectionRecord | null> {
    stale = false
    return patiently.readCorrection(correctionId)
  }

  /** The correction as first found; a start whose beginning was refused finds none and ends at once. */
  async function firstRead(): Promise<CorrectionRecord | null> {
    const found = await read()
    if (found !== null) return found
    await condition(() => (stale || isAnswered) && allHandlersFinished(), BEGINNING_LIMIT)
    return read()
  }
}
