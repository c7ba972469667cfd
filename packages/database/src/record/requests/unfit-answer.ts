import {
  type ActPayloads,
  type Refusal,
  type RequestSubject,
  answerRefusal,
  changeKindOf,
  emptyFields,
  refused,
} from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { publishedRows } from '../corrections/published-rows.ts'

type Revision = ActPayloads['submit']['revision']

/**
 * What stands against a submission to a 訂正 or an 追加照会: a row changed without a reason, or a change of the other kind; to 意見への対応:
 * an answer that is not whole. Null where nothing does, and for every other request.
 */
export async function unfitAnswer(
  trx: Transaction<Tables>,
  request: Pick<RequestSubject, 'id' | 'kind' | 'items'>,
  { revision }: ActPayloads['submit'],
): Promise<Refusal | null> {
  return request.kind === 'opinion' ? unfitToOpinion(request.items, revision) : unfitChange(trx, request, revision)
}

/** What a revision says of a closed row counts for nothing. */
function unfitToOpinion(asked: RequestSubject['items'], { items }: Revision): Refusal | null {
  if (items.some(({ answer }) => answer.kind !== 'opinion')) return refused('items-differ')
  const closed = new Set(asked.filter(({ state }) => state === 'closed').map(({ id }) => id))
  const half = items.find(({ item, answer }) => !closed.has(item) && emptyFields(answer).length > 0)
  return half === undefined ? null : refused('answer-incomplete', { item: half.item })
}

async function unfitChange(
  trx: Transaction<Tables>,
  request: Pick<RequestSubject, 'id' | 'kind'>,
  revision: Revision,
): Promise<Refusal | null> {
  const kind = changeKindOf(request.kind)
  if (kind === null) return null
  const { cycle_id: cycle, correction_id: correction } = await trx
    .selectFrom('request')
    .select(['cycle_id', 'correction_id'])
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow()
  if (correction === null) return null
  const published = await publishedRows(trx, cycle)
  for (const { item, subject, answer } of revision.items) {
    const before = published.get(subject)?.answer
    const code = before === undefined ? null : answerRefusal(kind, before, answer)
    if (code !== null) return refused(code, { item })
  }
  return null
}
