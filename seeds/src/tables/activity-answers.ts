import { z } from 'zod'
import { freeText, id, oneOf, optionalWholeNumber, orEmpty } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  activity: id,
  this_year: freeText,
  next_year: freeText,
  next_year_reason: freeText,
  cost_thousand_yen: optionalWholeNumber,
  cost_status: orEmpty(oneOf(['expected', 'settled'])),
})

/**
 * The year's account of each 取組: what was done, what comes next, why. A 「—」 stays 「—」, a blank stays blank.
 * Money is in thousand yen; its status is expected (決算見込) or settled (決算), and both are empty where no cost is known.
 */
export const activityAnswersTable = { file: 'activity-answers.csv', columns } satisfies CsvTable<typeof columns.shape>
