import type { EditionGrantProject } from '@torikumi/domain'

/** A KPI of a 交付金事業 as the record keeps it. */
export interface KeptGrantKpi {
  /** Its name for ever within the project: a position that was taken out is not given to another. */
  position: number
  name: string
  baselineRaw: string
  targetRaw: string
  /** Of the year; empty where none was entered. */
  actualRaw: string
}

/** A 交付金事業 in one year as it is printed, and what the form that changes it needs besides. */
export interface KeptGrantProject extends Omit<EditionGrantProject, 'kpis'> {
  id: string
  /** Its position in its 交付金. */
  no: number
  version: number
  measureIds: string[]
  kpis: KeptGrantKpi[]
}

/** A 交付金 with its projects in printed order, without those that were taken out. */
export interface KeptGrant {
  id: string
  /** Its position in the plan. */
  no: number
  name: string
  projects: KeptGrantProject[]
}
