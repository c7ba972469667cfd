import { type RequestItem, isOpenToDraft, isWaiting } from '@torikumi/domain'
import { type Transaction, sql } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/**
 * Writes the rows that an act changed, in one statement however many they are; `revisionNo` is kept with rows it submitted or
 * decided.
 */
export async function writeItems(
  trx: Transaction<Tables>,
  before: readonly RequestItem[],
  after: readonly RequestItem[],
  revisionNo: number | null,
): Promise<void> {
  const earlier = new Map(before.map((item) => [item.id, item]))
  const changed = after.filter((item) => item !== earlier.get(item.id))
  if (changed.length === 0) return
  const rows = changed.map((item) => ({
    id: item.id,
    state: item.state,
    step_no: item.step,
    hash: item.hash,
    drafters: item.drafters,
    decided_by: item.decidedBy,
    submitted_revision_no: isSubmitted(earlier.get(item.id), item) ? revisionNo : null,
    decided_revision_no: item.state === 'decided' ? revisionNo : null,
    return_reason: item.returned?.reason ?? null,
    returned_by: item.returned?.post ?? null,
    returned_at: item.returned?.at ?? null,
  }))
  await sql`
    update request_item as item
    set state = new.state, step_no = new.step_no, hash = new.hash, decided_by = new.decided_by,
      drafters = array(select jsonb_array_elements_text(new.drafters)),
      submitted_revision_no = coalesce(new.submitted_revision_no, item.submitted_revision_no),
      decided_revision_no = coalesce(new.decided_revision_no, item.decided_revision_no),
      return_reason = new.return_reason, returned_by = new.returned_by, returned_at = new.returned_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new (
      id uuid, state text, step_no integer, hash text, drafters jsonb, decided_by text,
      submitted_revision_no integer, decided_revision_no integer,
      return_reason text, returned_by text, returned_at timestamptz)
    where item.id = new.id`.execute(trx)
}

function isSubmitted(before: RequestItem | undefined, after: RequestItem): boolean {
  return before !== undefined && isOpenToDraft(before) && isWaiting(after)
}
