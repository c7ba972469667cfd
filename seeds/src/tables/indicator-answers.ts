import { z } from 'zod'
import { freeText, id, oneOf, orEmpty, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  indicator: id,
  actual_raw: text,
  actual_status: orEmpty(oneOf(['final', 'preliminary', 'estimate'])),
  actual_reason: oneOf(['none', 'not-measured', 'not-applicable', 'not-started', 'pending', 'unknown']),
  actual_note: freeText,
})

/**
 * The year's figure of each indicator, exactly as it is typed and printed. A figure has a status (確定, 速報, 見込み) and the
 * reason `none`; a dash or blank has a reason and no status. `actual_note` is 要因・備考.
 */
export const indicatorAnswersTable = { file: 'indicator-answers.csv', columns } satisfies CsvTable<typeof columns.shape>
