import type { Route } from '../routes/route.ts'
import { type RequestItem, isWaiting } from './item.ts'

/** regular 定例照会, additional 追加照会, opinion 意見への対応, correction 訂正, publication 公表. */
export const REQUEST_KINDS = ['regular', 'additional', 'opinion', 'correction', 'publication'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** A request as the reducer sees it: loaded from the record under a lock, written back by the same transaction. */
export interface RequestSubject {
  id: string
  kind: RequestKind
  section: string
  version: number
  /** 回答の期限, `YYYY-MM-DD` in Asia/Tokyo. */
  dueOn: string
  route: Route
  /** The newest revision (第n回提出); null before the first. */
  revision: { no: number; sha256: string } | null
  /** Steps whose effective holder has seen a row that still waits there, with the first instant. */
  opened: readonly { step: number; at: string }[]
  items: readonly RequestItem[]
  /** True once the cycle is published or abandoned. */
  cycleEnded: boolean
  /** Findings of severity error that nobody has settled; they block the submission of a 公表 only. */
  unsettledErrors: number
}

/** The state of a whole request, derived from its rows. */
export const REQUEST_STATES = [
  'requested',
  'circulating',
  'decision',
  'decided',
  'confirmed',
  'returned',
  'closed',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/**
 * The state shown for a request: what hurts most comes first. A returned row makes it 差戻し中; else what its slowest row waits for.
 */
export function requestState(items: readonly RequestItem[]): RequestState {
  const has = (state: RequestItem['state']): boolean => items.some((item) => item.state === state)
  if (has('returned')) return 'returned'
  if (has('requested')) return 'requested'
  if (has('circulating')) return 'circulating'
  if (has('deciding')) return 'decision'
  if (has('decided')) return 'decided'
  return has('confirmed') ? 'confirmed' : 'closed'
}

/** Everybody who drafted a row that waits on the route now. */
export function waitingDrafters(items: readonly RequestItem[]): readonly string[] {
  return [...new Set(items.filter(isWaiting).flatMap((item) => item.drafters))]
}
