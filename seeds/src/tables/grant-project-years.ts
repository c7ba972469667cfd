import { z } from 'zod'
import { fiscalYear, freeText, oneOf, optionalWholeNumber, orEmpty, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  grant: position,
  project: position,
  fiscal_year: fiscalYear,
  cost_thousand_yen: optionalWholeNumber,
  grant_thousand_yen: optionalWholeNumber,
  cost_status: orEmpty(oneOf(['expected', 'settled'])),
  account: freeText,
})

/**
 * What a 交付金事業 cost in a year (総事業費, 交付金額; thousand yen) and what was done. The status is expected (決算見込) or settled
 * (決算), and empty where no amount is known.
 */
export const grantProjectYearsTable = { file: 'grant-project-years.csv', columns } satisfies CsvTable<
  typeof columns.shape
>
