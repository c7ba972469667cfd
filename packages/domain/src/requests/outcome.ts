import type { RequestItem } from './item.ts'
import type { Refusal } from './refusal.ts'

/** What follows from a recorded act, for those who must be told. */
export type RequestEffect =
  | { kind: 'waits'; step: number }
  | { kind: 'withdrawn' }
  | { kind: 'returned'; items: readonly string[] }
  | { kind: 'decided'; items: readonly string[] }
  | { kind: 'confirmed'; items: readonly string[] }
  | { kind: 'closed'; items: readonly string[] }

/** A recorded act: the rows as they stand afterwards, the post that acted, and what follows. */
export interface RequestDecided {
  kind: 'decided'
  items: readonly RequestItem[]
  /** The route step acted on; null for 提出, 引戻し, 企画課確認, 未回答のまま締切 and 期限延長. */
  step: number | null
  /** The post acted for on a route step; null elsewhere. */
  post: string | null
  /** The new 回答の期限; left out where it stays. */
  dueOn?: string
  effects: readonly RequestEffect[]
}

/** The answer of the reducer. */
export type RequestOutcome = RequestDecided | Refusal
