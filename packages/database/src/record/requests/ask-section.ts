import type { ItemKind, RequestKind } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../../tables/index.ts'
import { copyRoute } from '../cycles/open-cycle.ts'
import { askItem } from './ask-item.ts'

/** A request to be made of a section, beside its 定例照会; `dueOn` is `YYYY-MM-DD`. */
export interface NewRequest {
  cycle: string
  section: string
  kind: Exclude<RequestKind, 'regular' | 'publication'>
  dueOn: string
  /** 照会文 of this request alone; empty where there is none. */
  noticeText?: string
  /** The correction it belongs to; null for a request of the year itself. */
  correction: string | null
}

/** Asks a section for some rows, in the order given, its route as it stands today; the next number of its kind. The year is locked. */
export async function askSection(
  trx: Transaction<Tables>,
  { cycle, section, kind: requestKind, dueOn, noticeText = '', correction }: NewRequest,
  rows: readonly { kind: ItemKind; subject: string }[],
): Promise<void> {
  const { last } = await trx
    .selectFrom('request')
    .select((select) => select.fn.coalesce(select.fn.max('number'), select.val(0)).as('last'))
    .where('cycle_id', '=', cycle)
    .where('section_id', '=', section)
    .where('kind', '=', requestKind)
    .executeTakeFirstOrThrow()
  const request = randomUUID()
  await trx
    .insertInto('request')
    .values({
      id: request,
      cycle_id: cycle,
      section_id: section,
      kind: requestKind,
      number: last + 1,
      state: 'requested',
      version: 0,
      due_on: dueOn,
      notice_text: noticeText,
      revision_no: null,
      correction_id: correction,
    })
    .execute()
  await copyRoute(trx, request, { kind: 'regular', section })
  const items = rows.map(({ kind, subject }, index) =>
    askItem({ request, cycle, requestKind, kind, subject, position: index + 1 }),
  )
  await trx.insertInto('request_item').values(items).execute()
}
