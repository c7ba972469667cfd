import type { ItemState } from '../requests/item.ts'

/**
 * True where a misprint in an opinion that sections are asked about can be mended: none of them has an answer on its way or
 * decided, since a decision is on what was asked. `asked` are the states of its rows that are not closed.
 */
export function canMendOpinion(asked: readonly ItemState[]): boolean {
  return asked.length > 0 && asked.every((state) => state === 'requested' || state === 'returned')
}
