import type { WaitingRows } from '@torikumi/database'
import { type EffectivePost, type Holders, effectivePost } from '@torikumi/domain'

/** Rows of one request that wait on one step, and whose turn it is; `turn` is null where nobody can act (空席). */
export interface WaitingStep {
  step: number
  items: string[]
  turn: EffectivePost | null
}

/** Where a request's waiting rows wait, step by step. */
export function waitingSteps(waiting: WaitingRows, holders: Holders): WaitingStep[] {
  const drafters = [...new Set(waiting.rows.flatMap((row) => row.drafters))]
  const bySteps = Map.groupBy(waiting.rows, (row) => row.step)
  return [...bySteps]
    .sort(([a], [b]) => a - b)
    .map(([step, rows]) => ({
      step,
      items: rows.map((row) => row.item),
      turn: effectivePost(waiting.route, step, drafters, holders),
    }))
}

/** The first step on which it is this person's turn; null where it is not. */
export function turnOfPerson(
  waiting: WaitingRows,
  holders: Holders,
  person: string,
): (WaitingStep & { turn: EffectivePost }) | null {
  for (const waits of waitingSteps(waiting, holders)) {
    if (waits.turn !== null && waits.turn.persons.includes(person)) return { ...waits, turn: waits.turn }
  }
  return null
}
