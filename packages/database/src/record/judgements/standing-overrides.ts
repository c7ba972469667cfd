import type { EditionJudgement } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What a person last said of the judgement of an indicator. */
export interface JudgementSaid {
  /** Theirs; null where the rule set's stands. */
  judgement: EditionJudgement['override']
  /** The hash of the answer it was said of; on another answer it does not hold. */
  answerSha256: string
  /** The post it was said by, and when. */
  by: string
  at: Date
}

/** A person's judgement of an indicator as it stands. */
export interface StandingOverride extends JudgementSaid {
  judgement: NonNullable<EditionJudgement['override']>
}

/**
 * What was last said of the judgements of a year by indicator: in 横断確認, and over it for the new answers of the given corrections.
 * Whether it holds for an answer is the caller's comparison.
 */
export async function saidOfJudgements(
  db: Kysely<Tables>,
  cycleId: string,
  corrections: readonly string[] = [],
): Promise<ReadonlyMap<string, JudgementSaid>> {
  const rows = await db
    .selectFrom('judgement_override')
    .selectAll()
    .distinctOn('indicator_id')
    .where('cycle_id', '=', cycleId)
    .where((where) => {
      const own = where('correction_id', 'is', null)
      return corrections.length === 0 ? own : where.or([own, where('correction_id', 'in', [...corrections])])
    })
    .orderBy('indicator_id')
    .orderBy('seq', 'desc')
    .execute()
  return new Map(
    rows.map(({ indicator_id, mark, word, reason, answer_sha256, made_by_post, made_at }) => {
      const judgement = mark === null || word === null || reason === null ? null : { mark, word, reason }
      return [indicator_id, { judgement, answerSha256: answer_sha256, by: made_by_post, at: made_at }]
    }),
  )
}

/** 判定の変更 of a year by indicator, as `saidOfJudgements` has them, without those taken back. */
export async function standingOverrides(
  db: Kysely<Tables>,
  cycleId: string,
  corrections: readonly string[] = [],
): Promise<ReadonlyMap<string, StandingOverride>> {
  const said = await saidOfJudgements(db, cycleId, corrections)
  return new Map(
    [...said].flatMap(([indicator, { judgement, ...rest }]) =>
      judgement === null ? [] : [[indicator, { ...rest, judgement }] as const],
    ),
  )
}
