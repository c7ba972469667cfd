import type { RawRow } from '../report/raw-sheet.ts'

/** The rows of one measure of the body, sorted into its parts but not yet read. */
export interface RawMeasure {
  line: number
  level: number
  /** The document's line of the heading. */
  heading: string
  code: string
  title: string
  /** The code of the measure before it, which tells the policy of one without a code. */
  follows: string
  content: RawRow[]
  kpiHeader: RawRow | undefined
  kpis: RawRow[]
  part: 'heading' | 'content' | 'kpis'
}

/** A heading of a priority or policy of the body. */
export interface RawHeading {
  no: number
  title: string
  line: number
  level: number
  heading: string
}

/** A policy's heading with the priority it was found to stand under; undefined where no measure follows to tell. */
export interface RawPolicy extends RawHeading {
  priority: number | undefined
}

export interface RawBody {
  priorities: RawHeading[]
  policies: RawPolicy[]
  measures: RawMeasure[]
}
