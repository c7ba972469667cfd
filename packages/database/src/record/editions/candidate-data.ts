import {
  type EditionChange,
  type EditionChangePlace,
  type EditionData,
  changesBetween,
  composeEdition,
  renewedEdition,
  withPages,
} from '@torikumi/domain'
import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { EditionTable } from '../../tables/publication.ts'
import { ruleSetOfCycle } from '../cycles/frozen-rule-set.ts'
import { supersededEdition } from '../corrections/superseded-edition.ts'
import { editionSource } from './source/edition-source.ts'

/** Where the PDF of an edition prints a place, by its page map; null where the map does not say. */
export type FindPage = (
  edition: EditionData,
  pageMap: Readonly<Record<string, number>>,
  change: EditionChange,
  place: EditionChangePlace,
) => number | null

/**
 * Everything a candidate prints. Of a year's first edition: the decided answers, read and judged. Of one that supersedes another:
 * that one's data, word for word, with the named rows anew, and the changes between the two, with the pages of the earlier one.
 */
export async function candidateData(
  db: Database,
  edition: Selectable<EditionTable>,
  findPage: FindPage,
): Promise<EditionData> {
  const composed = composeEdition(await editionSource(db, edition), await ruleSetOfCycle(db, edition.cycle_id))
  const superseded = await supersededEdition(db, edition)
  if (superseded === null) return composed
  const { previous, previousPages, named, kind, reasons } = superseded
  const renewed = renewedEdition(previous, composed, named)
  const changes = changesBetween(previous, renewed, kind, reasons)
  return {
    ...renewed,
    changes: withPages(changes, previous, 'pageBefore', (change, place) =>
      findPage(previous, previousPages, change, place),
    ),
  }
}
