import { APPOINTMENT_KINDS } from '@torikumi/domain'
import { z } from 'zod'
import { date, id, oneOf, optionalDate } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  account: id,
  post: id,
  kind: oneOf(APPOINTMENT_KINDS),
  from: date,
  until: optionalDate,
})

/**
 * Who holds a post and how (primary 本務, concurrent 兼務, acting-head 事務取扱, deputising 職務代理), from which day until which
 * day; both are included, an empty `until` means until further notice.
 */
export const appointmentsTable = { file: 'appointments.csv', columns } satisfies CsvTable<typeof columns.shape>
