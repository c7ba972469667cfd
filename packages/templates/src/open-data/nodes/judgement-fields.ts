import { JUDGEMENT_MARKS, type EditionJudgement, judgementInPrint } from '@torikumi/domain'
import { z } from 'zod'

const mark = z.enum(JUDGEMENT_MARKS)

/**
 * The fields of a judgement in `report.json`. `judgement…` is what prints; what the rule set itself said stands beside it where
 * a person judged otherwise.
 */
export const judgementFields = {
  achieved: z
    .enum(['yes', 'no', 'unknown'])
    .describe('年度末値が目標値に達しているか。印刷した値どうしを、望ましい向きで比べた結果。数がなければ unknown'),
  progressPercent: z.number().nullable().describe('進捗率（％、小数1桁）。計算できないときは null'),
  judgement: z.string().describe('判定のことば。報告書に判定を載せない市では空'),
  judgementReason: z.string().describe('判定の理由（1文）'),
  judgementMark: mark.describe(
    '判定の段階。reached 目標値に到達、achieved 目標年度に達成、on-track 順調、slightly-behind やや遅れ、behind 遅れ、none 判定なし',
  ),
  pathNumber: z
    .number()
    .nullable()
    .describe('目安：現状値から目標値までを直線で結んだときの、この年度の値。直線がなければ null'),
  ruleJudgement: z
    .strictObject({
      mark,
      word: z.string(),
      reason: z.string(),
      overrideReason: z.string().describe('判定を変えた理由'),
    })
    .nullable()
    .describe('人が判定を変えたときの、判定基準による元の判定。変えていなければ null'),
}

const fieldsSchema = z.strictObject(judgementFields)
type JudgementFields = z.infer<typeof fieldsSchema>

/** A judgement as fields. */
export function judgementFieldsOf(judged: EditionJudgement): JudgementFields {
  const { achieved, progressPercent, path, override, mark, word, reason } = judged
  const printed = judgementInPrint(judged)
  return {
    achieved,
    progressPercent,
    judgement: printed.word,
    judgementReason: printed.reason,
    judgementMark: printed.mark,
    pathNumber: path,
    ruleJudgement: override === null ? null : { mark, word, reason, overrideReason: override.reason },
  }
}

/** A judgement, read back from its fields. */
export function judgementFrom(fields: JudgementFields): EditionJudgement {
  const { achieved, progressPercent, ruleJudgement: rule, pathNumber: path } = fields
  const printed = { mark: fields.judgementMark, word: fields.judgement, reason: fields.judgementReason }
  if (rule === null) return { achieved, progressPercent, ...printed, path, override: null }
  const { overrideReason, ...ruled } = rule
  return { achieved, progressPercent, ...ruled, path, override: { ...printed, reason: overrideReason } }
}
