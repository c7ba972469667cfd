/** What an item of a request asks about: a KPI, a 取組, (kind 公表) a candidate edition, or (意見への対応) an opinion. */
export const ITEM_KINDS = ['indicator', 'activity', 'edition', 'opinion'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/**
 * Where one row stands. requested 未提出, circulating 回議中, deciding 決裁待ち, decided 決裁済, confirmed 確認済,
 * returned 差戻し中, closed 未回答締切.
 */
export const ITEM_STATES = [
  'requested',
  'circulating',
  'deciding',
  'decided',
  'confirmed',
  'returned',
  'closed',
] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** Why and by which post a row was sent back; kept until the row's next decision. */
export interface Return {
  reason: string
  post: string
  /** Instant, ISO 8601 in UTC. */
  at: string
}

/** One row of a request as the reducer sees it. */
export interface RequestItem {
  id: string
  kind: ItemKind
  state: ItemState
  /** The route step it waits on; null unless circulating or deciding. */
  step: number | null
  /** SHA-256 of its content in the newest revision; null before the first. */
  hash: string | null
  /** Who wrote that content and who submitted it. */
  drafters: readonly string[]
  decidedBy: string | null
  returned: Return | null
}

/** True while a row waits on a step of the route. */
export function isWaiting(item: RequestItem): boolean {
  return item.state === 'circulating' || item.state === 'deciding'
}

/** True while the section may change a row's answer. */
export function isOpenToDraft(item: Pick<RequestItem, 'state'>): boolean {
  return item.state === 'requested' || item.state === 'returned'
}

/** True for a row whose answer nobody has decided: what is decided is an answer, and to be rid of it planning sends it back first. */
export function isUnanswered(item: Pick<RequestItem, 'state'>): boolean {
  return isOpenToDraft(item) || item.state === 'circulating' || item.state === 'deciding'
}
