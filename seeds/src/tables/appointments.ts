import { z } from 'zod'
import { date, id, oneOf, optionalDate } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  account: id,
  post: id,
  kind: oneOf(['本務', '兼務', '事務取扱', '職務代理']),
  from: date,
  to: optionalDate,
})

/** Who holds a post, from and to which day (both days included; an empty `to`: until further notice). */
export const appointmentsTable = { file: 'appointments.csv', columns } satisfies CsvTable<typeof columns.shape>
