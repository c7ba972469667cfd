import { printedYears } from './printed-years.ts'

export const VALUE_COLUMNS = ['baseline', 'actual', 'target'] as const
export type ValueColumn = (typeof VALUE_COLUMNS)[number]

/**
 * Whether nothing in a value speaks against a column: a year before the one reported on is the baseline's, a later one the
 * target's; an accumulation is no baseline; 「維持」 is a target.
 */
export const mayStandIn = (value: string, column: ValueColumn, actualYear: number | undefined): boolean => {
  if (/^維持|以上$|以下$/.test(value.trim())) return column === 'target'
  if (value.includes('累計') && column === 'baseline') return false
  const years = printedYears(value)
  if (actualYear === undefined || years.length === 0) return true
  if (years.includes(actualYear)) return column === 'actual'
  return column === (Math.max(...years) < actualYear ? 'baseline' : 'target')
}
