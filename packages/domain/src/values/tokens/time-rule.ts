import type { TimeKind } from '../value-reading.ts'
import type { Groups } from './year-groups.ts'

/** What a time rule gives: western years, null on an open side. */
export type ReadTime = {
  timeKind: TimeKind
  start: number | null
  end: number | null
  dateIso?: string
  doubt?: string
}

/** One form of a time with an example of it. `read` gives null where the digits are no such time (month 13). */
export type TimeRule = {
  name: string
  example: string
  pattern: RegExp
  read: (groups: Groups, fiscalYear: number | undefined) => ReadTime | null
}

/** A single year of a kind. */
export const inYear = (timeKind: TimeKind, year: number | null): ReadTime | null =>
  year === null ? null : { timeKind, start: year, end: year }

/** From one year to another; null where either is missing or the second comes first. */
export const overYears = (timeKind: TimeKind, first: number | null, last: number | null): ReadTime | null =>
  first === null || last === null || last < first ? null : { timeKind, start: first, end: last }

/** 年 means the calendar year; 年度 or nothing (a bare H26) the fiscal year. */
export const kindOfYear = (suffix: string | undefined): TimeKind => (suffix === '年' ? 'CY' : 'FY')
