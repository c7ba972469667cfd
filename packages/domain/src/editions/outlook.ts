/** 今後の方向性: 継続, 拡充, 見直し, 縮小, 終了. */
export const OUTLOOK_KINDS = ['continue', 'expand', 'review', 'reduce', 'end'] as const
export type OutlookKind = (typeof OUTLOOK_KINDS)[number]

/** 今後の方向性と理由, as a section gives it for an indicator. */
export interface Outlook {
  kind: OutlookKind
  reason: string
}
