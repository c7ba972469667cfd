import { type Database, markDelivered, takeDueMessages } from '@torikumi/database'
import type { ProcessClient } from '@torikumi/process-client'
import type { Clock } from '../clock.ts'

const BATCH = 50

/** Delivers what lies in the outbox: word to workflows that the record has moved. At least once, in order of writing. */
export async function deliverMessages(deps: { db: Database; engine: ProcessClient; clock: Clock }): Promise<void> {
  const { db, engine, clock } = deps
  for (const message of await takeDueMessages(db, clock.now(), BATCH)) {
    const { payload } = message
    if (message.purpose === 'print-draft') {
      await engine.printDraft(payload['printId'] ?? '')
    } else if (message.purpose === 'signal-correction') {
      await engine.follow({ kind: 'correction', id: payload['correctionId'] ?? '' })
    } else if (message.purpose === 'signal-cycle') {
      const key = {
        municipalityCode: payload['municipalityCode'] ?? '',
        fiscalYear: Number(payload['fiscalYear']),
        cycleNo: Number(payload['cycleNo']),
      }
      await engine.follow({ kind: 'cycle', key })
    } else {
      await engine.follow({ kind: 'request', id: payload['requestId'] ?? '' })
    }
    await markDelivered(db, message.id, clock.now())
  }
}
