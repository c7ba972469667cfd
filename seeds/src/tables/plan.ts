import { z } from 'zod'
import { filledText, fiscalYear, id, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  id,
  term: position,
  name: filledText,
  first_fiscal_year: fiscalYear,
  last_fiscal_year: fiscalYear,
})

/** The plan (総合戦略). One row; `term` is 期, both years are western fiscal years and belong to the plan. */
export const planTable = { file: 'plan.csv', columns } satisfies CsvTable<typeof columns.shape>
