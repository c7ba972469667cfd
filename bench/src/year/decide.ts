import { type Database, markSent, recordAct, writeAct } from '@torikumi/database'
import type { NewAct } from '@torikumi/domain'

/** Writes an act down as of now and marks it as sent, as the web does before it sends it. Throws where the act is not new. */
export async function writeDown(db: Database, act: NewAct): Promise<void> {
  const written = await writeAct(db, { ...act, at: new Date().toISOString() })
  if (written.kind !== 'written') throw new Error(`the act was not written: ${written.kind}`)
  await markSent(db, act.decisionId, new Date())
}

/** Decides a written act in its transaction. Throws on a refusal: what was refused measures nothing. */
export async function decide(db: Database, decisionId: string): Promise<void> {
  const answer = await recordAct(db, decisionId, new Date())
  if (answer.kind === 'refused') throw new Error(`the act was refused: ${answer.code} ${JSON.stringify(answer.params)}`)
}

/** Writes an act down and decides it at once. */
export async function perform(db: Database, act: NewAct): Promise<void> {
  await writeDown(db, act)
  await decide(db, act.decisionId)
}
