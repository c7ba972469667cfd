/** submit 提出, withdraw 引戻し, agree 回議済, approve 決裁, return 差戻し, confirm 企画課確認, close 未回答のまま締切, extend 期限延長. */
export const REQUEST_ACTS = ['submit', 'withdraw', 'agree', 'approve', 'return', 'confirm', 'close', 'extend'] as const
export type RequestActKind = (typeof REQUEST_ACTS)[number]

/** A row named together with the content that was seen. */
export interface SeenItem {
  item: string
  hash: string
}

/** A row sent back, with the reason its section reads. */
export interface ReturnedItem {
  item: string
  reason: string
}

/** 提出: freezes a whole revision. `drafters` are the persons who wrote each row's content. */
export interface SubmitAct {
  kind: 'submit'
  revision: { sha256: string; items: readonly (SeenItem & { drafters: readonly string[] })[] }
}

/** 引戻し. */
export interface WithdrawAct {
  kind: 'withdraw'
}

/** 回議済, 決裁, 差戻し and 企画課確認: rows accepted and rows sent back in one act, on the revision that was seen. */
export interface ReviewAct {
  kind: 'agree' | 'approve' | 'return' | 'confirm'
  revisionSha256: string
  accepted: readonly SeenItem[]
  returned: readonly ReturnedItem[]
  /** True where planning acts (企画課確認, or planning's return). */
  byPlanning: boolean
  comment: string
}

/** 未回答のまま締切: planning no longer waits for these rows, and says why. */
export interface CloseAct {
  kind: 'close'
  items: readonly string[]
  reason: string
}

/** 期限延長: the section has until `dueOn` (`YYYY-MM-DD`, Asia/Tokyo), and reads why. */
export interface ExtendAct {
  kind: 'extend'
  dueOn: string
  reason: string
}

/** Who acts: the person, and whether they hold a post of the asked section or of planning at the act's instant. */
export interface Actor {
  person: string
  ofSection: boolean
  ofPlanning: boolean
}

/** An act on a request at an instant (ISO 8601 in UTC). */
export type RequestAct = (SubmitAct | WithdrawAct | ReviewAct | CloseAct | ExtendAct) & { actor: Actor; at: string }
