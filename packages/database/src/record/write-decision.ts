import { CHAIN_START, type Json, type Receipt, linkHash } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { ActTable, DecisionTable } from '../tables/process.ts'

/** What a decision adds to its act: the revision and step it concerns and the post acted for. */
export interface DecisionPlace {
  revisionNo: number | null
  step: number | null
  post: string | null
}

/** The facts of a decision that its hash covers; the order does not matter (RFC 8785). */
export function decisionFacts(row: Omit<Selectable<DecisionTable>, 'previous_sha256' | 'sha256'>): Json {
  return {
    subject: `${row.subject_kind}/${row.subject_id}`,
    seq: row.seq,
    decision: row.decision_id,
    kind: row.kind,
    revision: row.revision_no,
    step: row.step_no,
    post: row.post_id,
    person: row.person_id,
    payload: row.payload_sha256,
    actedAt: row.acted_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    elsewhere:
      row.elsewhere_document_no === null
        ? null
        : {
            documentNo: row.elsewhere_document_no,
            draftedOn: row.elsewhere_drafted_on,
            decidedOn: row.elsewhere_decided_on,
            deciderPost: row.elsewhere_decider_post,
          },
  }
}

/** Appends one decision to its subject's chain. The caller holds the lock on the subject. */
export async function writeDecision(
  trx: Transaction<Tables>,
  act: Selectable<ActTable>,
  place: DecisionPlace,
  now: Date,
): Promise<Receipt> {
  const last = await trx
    .selectFrom('decision')
    .select(['seq', 'sha256'])
    .where('subject_kind', '=', act.subject_kind)
    .where('subject_id', '=', act.subject_id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = {
    subject_kind: act.subject_kind,
    subject_id: act.subject_id,
    seq: (last?.seq ?? 0) + 1,
    decision_id: act.decision_id,
    kind: act.kind,
    revision_no: place.revisionNo,
    step_no: place.step,
    post_id: place.post,
    person_id: act.actor_id,
    payload_sha256: act.payload_sha256,
    acted_at: act.acted_at,
    recorded_at: now,
    elsewhere_document_no: null,
    elsewhere_drafted_on: null,
    elsewhere_decided_on: null,
    elsewhere_decider_post: null,
  }
  const previous = last?.sha256 ?? CHAIN_START
  const sha256 = linkHash(decisionFacts(row), previous)
  await trx
    .insertInto('decision')
    .values({ ...row, previous_sha256: previous, sha256 })
    .execute()
  return { decisionId: act.decision_id, seq: row.seq, sha256, recordedAt: now.toISOString() }
}
