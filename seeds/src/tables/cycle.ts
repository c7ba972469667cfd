import { z } from 'zod'
import { date, fiscalYear, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  fiscal_year: fiscalYear,
  cycle_no: position,
  requested_on: date,
  due_on: date,
  published_on: date,
})

/**
 * The year that the answers belong to, with the dates of its facts: 照会, 回答期限, 公表. One row.
 * Only facts: when an act is really done is recorded elsewhere and never taken from here.
 */
export const cycleTable = { file: 'cycle.csv', columns } satisfies CsvTable<typeof columns.shape>
