import { MISSING_REASONS, OUTLOOK_KINDS, VALUE_STATUSES } from '@torikumi/domain'
import { z } from 'zod'
import { freeText, id, oneOf, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  indicator: id,
  actual_raw: text,
  actual_status: oneOf(VALUE_STATUSES),
  actual_reason: oneOf(MISSING_REASONS),
  actual_note: freeText,
  outlook: oneOf(['', ...OUTLOOK_KINDS]),
  outlook_reason: freeText,
})

/**
 * The year's figure of each indicator, exactly as it is typed and printed. A figure has the reason `none`, a dash or a blank
 * any other. `actual_note` is 要因・課題, `outlook` 今後の方向性
 * (empty where none is given), `outlook_reason` its reason.
 */
export const indicatorAnswersTable = { file: 'indicator-answers.csv', columns } satisfies CsvTable<typeof columns.shape>
