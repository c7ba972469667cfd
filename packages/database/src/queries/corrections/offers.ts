import type { ActPayloads, Answer, EditionChangeKind, OfferState } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A 訂正の申し出 with the row it is about. */
export interface Offer {
  id: string
  cycle: string
  /** Western. */
  fiscalYear: number
  /** The section's 定例照会 and its row. */
  request: string
  item: string
  /** The indicator's or activity's id, its printed name and the code of the sheet that prints it first. */
  subject: string
  name: string
  measure: string
  section: { id: string; name: string }
  kind: EditionChangeKind
  answer: Answer
  /** The hash of the published answer it was made against. */
  publishedSha256: string
  offeredBy: { person: string; post: string }
  offeredAt: Date
  state: OfferState
  /** Once it has ended: by which post and when. */
  ended: { post: string; at: Date } | null
  declineReason: string | null
  /** The number of the correction that it began. */
  correction: number | null
  /** Why planning gave that correction up; null where it did not. */
  givenUp: string | null
}

type Which =
  | { cycle: string }
  | { sections: readonly string[] }
  | { id: string }
  | { request: string }
  | { state: OfferState }

/** The offers of a year, of some sections, or one by its id; the newest first. */
export async function listOffers(db: Kysely<Tables>, which: Which): Promise<Offer[]> {
  if ('sections' in which && which.sections.length === 0) return []
  const rows = await ofThese(offers(db), which).orderBy('offer.seq', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.activity_name ?? row.indicator_name ?? '',
    measure: row.activity_measure ?? row.indicator_measure ?? '',
    cycle: row.cycle_id,
    fiscalYear: row.fiscal_year,
    request: row.request_id,
    item: row.item_id,
    subject: row.indicator_id ?? row.activity_id ?? '',
    section: { id: row.section_id, name: row.section_name },
    kind: row.kind,
    answer: JSON.parse(row.answer) as Answer,
    publishedSha256: row.published_sha256,
    offeredBy: { person: row.offered_by, post: row.offered_by_post },
    offeredAt: row.offered_at,
    state: row.state,
    ended: row.ended_at === null ? null : { post: row.ended_by_post ?? '', at: row.ended_at },
    declineReason: row.decline_reason,
    correction: row.correction_number,
    givenUp: row.given_up === null ? null : (JSON.parse(row.given_up) as ActPayloads['abandon']).reason,
  }))
}

function ofThese(query: ReturnType<typeof offers>, which: Which) {
  if ('cycle' in which) return query.where('offer.cycle_id', '=', which.cycle)
  if ('id' in which) return query.where('offer.id', '=', which.id)
  if ('request' in which) return query.where('item.request_id', '=', which.request)
  if ('state' in which) return query.where('offer.state', '=', which.state)
  return query.where('request.section_id', 'in', [...which.sections])
}

function offers(db: Kysely<Tables>) {
  return db
    .selectFrom('correction_offer as offer')
    .innerJoin('request_item as item', 'item.id', 'offer.item_id')
    .innerJoin('request', 'request.id', 'item.request_id')
    .innerJoin('section', 'section.id', 'request.section_id')
    .innerJoin('cycle', 'cycle.id', 'offer.cycle_id')
    .leftJoin('correction', 'correction.id', 'offer.correction_id')
    .leftJoin('activity', 'activity.id', 'item.activity_id')
    .leftJoin('sheet as own', 'own.id', 'activity.measure_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('placement')
          .innerJoin('sheet', 'sheet.id', 'placement.sheet_id')
          .select(['placement.printed_name as indicator_name', 'sheet.code as indicator_measure'])
          .whereRef('placement.indicator_id', '=', 'item.indicator_id')
          .whereRef('placement.plan_id', '=', 'cycle.plan_id')
          .orderBy('sheet.position')
          .orderBy('placement.position')
          .limit(1)
          .as('placed'),
      (join) => join.onTrue(),
    )
    .selectAll('offer')
    .select([
      'activity.name as activity_name',
      'own.code as activity_measure',
      'placed.indicator_name',
      'placed.indicator_measure',
      'item.request_id',
      'item.indicator_id',
      'item.activity_id',
      'request.section_id',
      'section.name as section_name',
      'cycle.fiscal_year',
      'correction.number as correction_number',
    ])
    .select((select) =>
      select
        .selectFrom('decision')
        .innerJoin('act', 'act.decision_id', 'decision.decision_id')
        .select('act.payload')
        .where('decision.subject_kind', '=', 'correction')
        .where('decision.kind', '=', 'abandon')
        .whereRef('decision.subject_id', '=', 'correction.id')
        .as('given_up'),
    )
}
