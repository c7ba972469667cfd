/** final 確定, preliminary 速報, estimate 見込み: replacing a 速報 by a 確定 is an update, not an error. */
export const VALUE_STATUSES = ['final', 'preliminary', 'estimate'] as const
export type ValueStatus = (typeof VALUE_STATUSES)[number]
