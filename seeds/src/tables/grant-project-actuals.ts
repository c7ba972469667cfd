import { z } from 'zod'
import { filledText, fiscalYear, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  grant: position,
  project: position,
  position,
  fiscal_year: fiscalYear,
  actual_raw: filledText,
})

/** 実績値 of a KPI of a 交付金事業 in a year; `position` is the KPI's. */
export const grantProjectActualsTable = { file: 'grant-project-actuals.csv', columns } satisfies CsvTable<
  typeof columns.shape
>
