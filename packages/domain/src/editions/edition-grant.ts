import type { CostStatus } from './edition-data.ts'

/** 事業効果, in the four degrees of the 内閣府's form: 非常に効果的, 相当程度効果, 効果があった, 効果がなかった. */
export const GRANT_OUTCOMES = ['very-effective', 'considerable', 'some', 'none'] as const
export type GrantOutcome = (typeof GRANT_OUTCOMES)[number]

/** 外部有識者からの評価: 総合戦略のKPI達成に有効, or 有効とは言えない. */
export const EXPERT_VIEWS = ['effective', 'not-effective'] as const
export type ExpertView = (typeof EXPERT_VIEWS)[number]

/** 今後の方針 of the same form: 事業の発展, 見直し, 継続, 中止, 予定通り終了. */
export const GRANT_NEXT_STEPS = ['expand', 'review', 'continue', 'stop', 'end'] as const
export type GrantNextStep = (typeof GRANT_NEXT_STEPS)[number]

/** What a 交付金事業 came to. What is null or empty is not known and is left out in print. */
export interface GrantEvaluation {
  outcome: GrantOutcome | null
  expertView: ExpertView | null
  nextStep: GrantNextStep | null
  /** 今後の方針の理由. */
  nextStepReason: string
}

/** A 交付金 with its projects, in printed order. What is empty or null is not known and is left out in print. */
export interface EditionGrant {
  name: string
  projects: EditionGrantProject[]
}

/** 交付金事業: its own sheet where more than its name is known. Money in thousand yen. */
export interface EditionGrantProject extends GrantEvaluation {
  name: string
  /** The measures it belongs to. */
  measureCodes: string[]
  content: string
  /** 総事業費 and 交付金額. */
  costThousandYen: number | null
  grantThousandYen: number | null
  costStatus: CostStatus | null
  kpis: { name: string; baselineRaw: string; actualRaw: string; targetRaw: string }[]
  /** 実施状況. */
  account: string
}
