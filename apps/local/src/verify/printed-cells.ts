import type { ReportShape } from './shapes.ts'

const CELLS = { baseline: 'baselineRaw', actual: 'actualRaw', target: 'targetRaw' } as const

/**
 * The fields of a KPI whose texts stand in its row: the value cells of the columns the city has chosen, and the judgement's word where it
 * prints one.
 */
export function printedCells({ settings }: ReportShape): string[] {
  const chosen = settings?.kpiColumns.map(({ column }) => column)
  const has = (column: string): boolean => chosen === undefined || chosen.includes(column)
  const judges = settings?.layout !== 'traditional' && settings?.shows.judgement !== false && has('judgement')
  const cells = Object.entries(CELLS).filter(([column]) => has(column))
  return [...cells.map(([, field]) => field), ...(judges ? ['judgement'] : [])]
}
