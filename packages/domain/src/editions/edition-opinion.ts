/** 反映する, 今後検討する, 反映しない. */
export const OPINION_STANCES = ['adopted', 'considered', 'not-adopted'] as const
export type OpinionStance = (typeof OPINION_STANCES)[number]

/**
 * 意見（原文）と市の対応. The text is verbatim; no person is named. An opinion that several sections answer stands once for each of them,
 * one after the other under the same id.
 */
export interface EditionOpinion {
  id: string
  /** Null for an opinion on the strategy as a whole. */
  measureCode: string | null
  /** The meeting that gave it (有識者会議 …), and its date `YYYY-MM-DD`. */
  body: string
  heldOn: string
  text: string
  stance: OpinionStance | null
  response: string
  /** 対応した課. */
  section: string
}
