import type { EditionChange, EditionChangePlace, EditionChanges } from '../edition-changes.ts'
import type { EditionData } from '../edition-data.ts'
import { hasPlace } from './placed-kpis.ts'

/** The page on which an edition prints a place of a change, from 1; null where its page is not known. */
export type PageOfPlace = (change: EditionChange, place: EditionChangePlace) => number | null

/**
 * The changes with the pages of one of the two editions: `pageBefore` are those of the superseded one, `pageAfter` those of the one
 * that supersedes it. A place that the edition lacks keeps null.
 */
export function withPages(
  changes: EditionChanges,
  edition: EditionData,
  which: 'pageBefore' | 'pageAfter',
  pageOf: PageOfPlace,
): EditionChanges {
  return {
    ...changes,
    entries: changes.entries.map((change) => ({
      ...change,
      places: change.places.map((place) => ({
        ...place,
        [which]: hasPlace(edition, change, place) ? pageOf(change, place) : null,
      })),
    })),
  }
}
