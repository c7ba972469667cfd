import type { SectionResponseInput } from '@torikumi/domain/contract'
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow'
import { patiently } from './activity-proxies.ts'
import { followSignal, recordActUpdate } from './messages.ts'
import { checkActUpdate, decideOnRecord } from './record-act.ts'

/**
 * One request to one section, for as long as its year is open. It carries the acts to the record and follows it; what the
 * request is and may do stands in the record, so this workflow may be ended and started again at any time.
 */
export async function sectionResponse({ requestId }: SectionResponseInput): Promise<{ state: string }> {
  let state = ''
  let version = -1
  let ended = false
  let stale = true

  setHandler(
    recordActUpdate,
    async (update) => {
      const answer = await decideOnRecord(update)
      if (answer.kind === 'recorded' && answer.version > version) ({ version, state } = answer)
      return answer
    },
    { validator: (update) => checkActUpdate(update, ended) },
  )
  setHandler(followSignal, () => {
    stale = true
  })

  while (!ended) {
    await condition(() => stale)
    stale = false
    const record = await patiently.readRequest(requestId)
    if (record.version >= version) ({ version, state } = record)
    ended = record.ended
  }
  await condition(allHandlersFinished)
  return { state }
}
