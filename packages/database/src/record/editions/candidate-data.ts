import {
  type ChangeReason,
  type EditionChange,
  type EditionChangePlace,
  type EditionData,
  type FollowedFigure,
  type JudgedAnew,
  changesBetween,
  composeEdition,
  followReasons,
  judgedAnewReasons,
  renewedEdition,
  tokyoDateOf,
  withPages,
} from '@torikumi/domain'
import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { EditionTable } from '../../tables/publication.ts'
import { ruleSetOfCycle } from '../cycles/frozen-rule-set.ts'
import { type FindEarlierFigure, elsewhereIn } from '../later-years/elsewhere.ts'
import { followedOfKind } from '../later-years/followed.ts'
import { judgementsToRenew } from '../judgements/judged-anew.ts'
import { supersededEdition } from '../corrections/superseded-edition.ts'
import { editionSource } from './source/edition-source.ts'

/** Where the PDF of an edition prints a place, by its page map; null where the map does not say. */
export type FindPage = (
  edition: EditionData,
  pageMap: Readonly<Record<string, number>>,
  change: EditionChange,
  place: EditionChangePlace,
) => number | null

/** What the printing knows of where things stand. */
export interface PrintedPlaces {
  pageOf: FindPage
  earlierFigure: FindEarlierFigure
}

/**
 * Everything a candidate prints. Of a year's first edition: the decided answers, read and judged. Of one that supersedes another:
 * that one's data, word for word, with the named rows anew, and the changes between the two, with the pages of the earlier one and
 * the reports of later years that print what is changed.
 */
export async function candidateData(
  db: Database,
  edition: Selectable<EditionTable>,
  { pageOf, earlierFigure }: PrintedPlaces,
): Promise<EditionData> {
  const source = await editionSource(db, edition)
  const superseded = await supersededEdition(db, edition)
  const ruleSet = await ruleSetOfCycle(db, edition.cycle_id)
  if (superseded === null) return composeEdition(source, ruleSet)
  const { previous, previousPages, named, kind, reasons } = superseded
  // What the report shows of a row stays as it was published, whatever the city has set since.
  const report = { ...previous.report, apology: source.report.apology }
  const composed = composeEdition({ ...source, report }, ruleSet)
  const followed = await followedOfKind(db, { cycle: edition.cycle_id, previous, named, kind })
  const renewed = renewedEdition(previous, composed, named, followed)
  const why = new Map([
    ...withFollowReasons(reasons, followed, edition.publish_on),
    ...judgedAnewReasons(await judgedAnew(db, edition)),
  ])
  const changes = changesBetween(previous, renewed, kind, why)
  const paged = withPages(changes, previous, 'pageBefore', (change, place) =>
    pageOf(previous, previousPages, change, place),
  )
  return {
    ...renewed,
    changes: { ...paged, elsewhere: await elsewhereIn(db, edition.cycle_id, { ...renewed, changes }, earlierFigure) },
  }
}

async function judgedAnew(
  db: Database,
  { correction_id: id, cycle_id: cycle }: Selectable<EditionTable>,
): Promise<JudgedAnew[]> {
  if (id === null) return []
  return (await judgementsToRenew(db, { id, cycle })).flatMap(({ indicator, said }) =>
    said === null ? [] : [{ indicator, byRuleSet: said.judgement === null, on: tokyoDateOf(said.at) }],
  )
}

function withFollowReasons(
  reasons: ReadonlyMap<string, ChangeReason>,
  followed: ReadonlyMap<string, readonly FollowedFigure[]>,
  on: string,
): Map<string, ChangeReason> {
  const why = [...followed].flatMap(([id, figures]) =>
    [...followReasons(id, figures, on)].map(([key, reason]): [string, ChangeReason] => [
      key,
      { reason, decidedOn: reasons.get(id)?.decidedOn ?? '' },
    ]),
  )
  return new Map([...reasons, ...why])
}
