import type { CostStatus } from './edition-data.ts'

/** A 交付金 with its projects, in printed order. What is empty or null is not known and is left out in print. */
export interface EditionGrant {
  name: string
  projects: EditionGrantProject[]
}

/** 交付金事業: its own sheet where more than its name is known. Money in thousand yen. */
export interface EditionGrantProject {
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
