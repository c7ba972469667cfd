import type { CityRows } from '../city-tables.ts'

/** The sections that are asked for something, or lead a measure. */
export function answeringSections(rows: CityRows): Set<string> {
  return new Set([
    ...rows.indicators.map(({ row }) => row.section),
    ...rows.activities.map(({ row }) => row.section),
    ...rows.measures.map(({ row }) => row.leadSection),
  ])
}

/** The accounts that hold a post on the day of the 照会. */
export function holdersOn(rows: CityRows, post: string): string[] {
  const day = rows.cycle[0]?.row.requestedOn ?? ''
  return rows.appointments
    .filter(({ row }) => row.post === post && row.from <= day && (row.until === null || row.until >= day))
    .map(({ row }) => row.account)
}

/** The accounts that hold any post of a section on the day of the 照会. */
export function staffOf(rows: CityRows, section: string): Set<string> {
  return new Set(rows.posts.filter(({ row }) => row.section === section).flatMap(({ row }) => holdersOn(rows, row.id)))
}

/** The accounts that may draft for a section on the day of the 照会. */
export function draftersOf(rows: CityRows, section: string): string[] {
  return rows.posts
    .filter(({ row }) => row.role === 'drafter' && row.section === section)
    .flatMap(({ row }) => holdersOn(rows, row.id))
}
