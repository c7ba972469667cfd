import { type ActPayloads, type Refusal, answerRefusal, changeKindOf, refused } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { publishedRows } from './published-rows.ts'

/**
 * What stands against a submission to a 訂正 or an 追加照会: a row changed without a reason, or a change of the other kind. Null where
 * nothing does, and for every other request.
 */
export async function unfitAnswer(
  trx: Transaction<Tables>,
  requestId: string,
  { revision }: ActPayloads['submit'],
): Promise<Refusal | null> {
  const request = await trx
    .selectFrom('request')
    .select(['kind', 'cycle_id', 'correction_id'])
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  const kind = changeKindOf(request.kind)
  if (kind === null || request.correction_id === null) return null
  const published = await publishedRows(trx, request.cycle_id)
  for (const { item, subject, answer } of revision.items) {
    const before = published.get(subject)?.answer
    const code = before === undefined ? null : answerRefusal(kind, before, answer)
    if (code !== null) return refused(code, { item })
  }
  return null
}
