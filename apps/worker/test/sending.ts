import { type Database, markSent, writeAct } from '@torikumi/database'
import type { NewAct } from '@torikumi/domain'
import type { CycleKey } from '@torikumi/domain/contract'
import type { ProcessClient, SendOutcome } from '@torikumi/process-client'

/** The year of the tests. */
export const KEY: CycleKey = { municipalityCode: '352136', fiscalYear: 2016, cycleNo: 1 }

/** Writes an act down and sends it, as the web does. */
export async function send(bench: { db: Database; engine: ProcessClient }, act: NewAct): Promise<SendOutcome> {
  const written = await writeAct(bench.db, act)
  if (written.kind !== 'written') throw new Error(`the act was not written: ${written.kind}`)
  const subject =
    act.subject.kind === 'cycle' ? { kind: act.subject.kind, key: KEY } : { kind: act.subject.kind, id: act.subject.id }
  return bench.engine.sendAct(subject, act.decisionId, await markSent(bench.db, act.decisionId, new Date()))
}
