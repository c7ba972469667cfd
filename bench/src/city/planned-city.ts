import type { CitySeed } from '@torikumi/seeds'

/** One measure sheet and the section that answers for all of its rows. */
export interface PlannedSheet {
  code: string
  name: string
  content: string
  priority: number
  section: string
  kpis: { indicator: string; printedName: string }[]
  activities: { id: string; name: string }[]
}

/** What a city of the bench plans and asks, in printed order: each indicator has one definition and at least one place. */
export interface PlannedCity {
  name: string
  notice: string
  /** Printed where sections are named; null for nothing. */
  assignmentNotice: string | null
  priorities: readonly { no: number; name: string }[]
  sheets: readonly PlannedSheet[]
  definitions: readonly CitySeed['definitions'][number][]
  grants: readonly { name: string; projects: readonly string[] }[]
}
