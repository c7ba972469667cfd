import type { EditionJudgement } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A person's judgement of an indicator as it stands. */
export interface StandingOverride {
  judgement: NonNullable<EditionJudgement['override']>
  /** The hash of the answer it was made for; on another answer it does not hold. */
  answerSha256: string
  /** The post it was made by, and when. */
  by: string
  at: Date
}

/** 判定の変更 of a year by indicator, without those taken back; whether one holds for an answer is the caller's comparison. */
export async function standingOverrides(
  db: Kysely<Tables>,
  cycleId: string,
): Promise<ReadonlyMap<string, StandingOverride>> {
  const rows = await db
    .selectFrom('judgement_override')
    .selectAll()
    .distinctOn('indicator_id')
    .where('cycle_id', '=', cycleId)
    .orderBy('indicator_id')
    .orderBy('seq', 'desc')
    .execute()
  return new Map(
    rows.flatMap(({ indicator_id, mark, word, reason, answer_sha256, made_by_post, made_at }) => {
      if (mark === null || word === null || reason === null) return []
      const judgement = { mark, word, reason }
      return [[indicator_id, { judgement, answerSha256: answer_sha256, by: made_by_post, at: made_at }] as const]
    }),
  )
}
