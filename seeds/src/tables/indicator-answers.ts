import { MISSING_REASONS, VALUE_STATUSES } from '@torikumi/domain'
import { z } from 'zod'
import { freeText, id, oneOf, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  indicator: id,
  actual_raw: text,
  actual_status: oneOf(VALUE_STATUSES),
  actual_reason: oneOf(MISSING_REASONS),
  actual_note: freeText,
})

/**
 * The year's figure of each indicator, exactly as it is typed and printed. A figure has the reason `none`, a dash or a blank
 * any other. `actual_note` is 要因・備考.
 */
export const indicatorAnswersTable = { file: 'indicator-answers.csv', columns } satisfies CsvTable<typeof columns.shape>
