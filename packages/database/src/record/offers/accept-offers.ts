import { type Answer, fieldsOfAnswer } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import { saveDraft } from '../../queries/requests/drafts.ts'
import { titleAt } from '../../queries/organisation/members.ts'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'

/**
 * A correction that names the row of an open offer of its kind accepts it: the section's request begins with what was offered as its
 * draft. The caller has written the requests and holds the lock on the year.
 */
export async function acceptOffers(
  trx: Transaction<Tables>,
  correction: Pick<Selectable<CorrectionTable>, 'id' | 'cycle_id' | 'kind'>,
  by: { person: string; at: Date },
): Promise<void> {
  const offers = await trx
    .selectFrom('correction_offer as offer')
    .innerJoin('request_item as row', 'row.id', 'offer.item_id')
    .innerJoin('request_item as asked', (join) =>
      join.on((where) =>
        where.or([
          where('asked.indicator_id', '=', where.ref('row.indicator_id')),
          where('asked.activity_id', '=', where.ref('row.activity_id')),
        ]),
      ),
    )
    .innerJoin('request', 'request.id', 'asked.request_id')
    .select(['offer.id', 'offer.answer', 'offered_by', 'offered_at', 'asked.id as item', 'request.id as request'])
    .where('offer.cycle_id', '=', correction.cycle_id)
    .where('offer.kind', '=', correction.kind)
    .where('offer.state', '=', 'open')
    .where('request.correction_id', '=', correction.id)
    .execute()
  if (offers.length === 0) return
  const ended_by_post = await titleAt(trx, by.person, by.at)
  for (const { id, answer, item, request, ...offered } of offers) {
    const fields = fieldsOfAnswer(JSON.parse(answer) as Answer)
    const draft = {
      item,
      request,
      fields,
      emptyIsMeant: false,
      version: 0,
      by: offered.offered_by,
      at: offered.offered_at,
    }
    await saveDraft(trx, draft)
    await trx
      .updateTable('correction_offer')
      .set({ state: 'accepted', ended_by: by.person, ended_by_post, ended_at: by.at, correction_id: correction.id })
      .where('id', '=', id)
      .execute()
  }
}
