/** error 重要 (blocks the 公表決裁 until settled), warning 確認, notice 参考. A finding never blocks saving. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** corrected 修正した, right-as-is このままで正しい（理由）, not-applicable 対象外（理由）. */
export const SETTLEMENTS = ['corrected', 'right-as-is', 'not-applicable'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/**
 * 確認事項: something a careful reader would ask about. `subject` names the row, `field` the part of it; `message` is one
 * Japanese sentence. Equal data gives equal findings, so a settled one stays settled.
 */
export interface Finding {
  rule: string
  severity: Severity
  subject: string
  field: string
  message: string
}
