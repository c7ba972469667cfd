import {
  type ChangeReason,
  type EditionChangeKind,
  type EditionData,
  type ReviewPayload,
  keptEdition,
  tokyoDateOf,
} from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { EditionTable } from '../../tables/publication.ts'
import { decidedAnswers } from '../editions/source/decided-answers.ts'
import { pagesIn } from '../editions/stored-edition.ts'
import { namedItems } from './named-items.ts'

/** What an edition that supersedes another starts from, and which rows may differ in it. */
export interface SupersededEdition {
  kind: EditionChangeKind
  previous: EditionData
  /** The page of each linked element of the earlier PDF, by its id; empty where it was not kept. */
  previousPages: Readonly<Record<string, number>>
  /** Ids of the indicators and activities that were asked for anew. */
  named: ReadonlySet<string>
  /** Why each of them was changed, by the same ids. */
  reasons: ReadonlyMap<string, ChangeReason>
}

/** The edition that a candidate supersedes, and why; null for the first edition of a year. */
export async function supersededEdition(
  db: Kysely<Tables>,
  { correction_id: correctionId }: Pick<Selectable<EditionTable>, 'correction_id'>,
): Promise<SupersededEdition | null> {
  if (correctionId === null) return null
  const row = await db
    .selectFrom('correction')
    .innerJoin('edition', 'edition.key', 'correction.supersedes_key')
    .select(['correction.kind', 'correction.cycle_id', 'edition.data', 'edition.page_map'])
    .where('correction.id', '=', correctionId)
    .executeTakeFirstOrThrow()
  if (row.data === null) throw new Error(`correction ${correctionId} supersedes an edition without data`)
  const items = await namedItems(db, correctionId)
  const answers = await decidedAnswers(db, row.cycle_id, [correctionId])
  const decided = await decisionDays(db, correctionId)
  return {
    kind: row.kind,
    previous: keptEdition(row.data),
    previousPages: pagesIn(row.page_map),
    named: new Set(items.map(({ subject }) => subject)),
    reasons: new Map(
      items.map(({ id, subject }) => {
        const answer = answers.get(subject)
        const reason = answer !== undefined && 'changeReason' in answer ? (answer.changeReason ?? '') : ''
        return [subject, { reason, decidedOn: decided.get(id) ?? '' }]
      }),
    ),
  }
}

/** The day (Asia/Tokyo) of the last 決裁 that accepted each row, by the item's id. */
async function decisionDays(db: Kysely<Tables>, correctionId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('request', (join) =>
      join.onRef('request.id', '=', 'decision.subject_id').on('decision.subject_kind', '=', 'request'),
    )
    .innerJoin('act', 'act.decision_id', 'decision.decision_id')
    .select(['act.payload', 'decision.acted_at'])
    .where('request.correction_id', '=', correctionId)
    .where('decision.kind', '=', 'approve')
    .orderBy('decision.seq')
    .execute()
  return new Map(
    rows.flatMap(({ payload, acted_at: at }) =>
      (JSON.parse(payload) as ReviewPayload).accepted.map(({ item }) => [item, tokyoDateOf(at)]),
    ),
  )
}
