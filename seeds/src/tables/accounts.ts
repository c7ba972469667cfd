import { z } from 'zod'
import { filledText, freeText, id } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  account: id,
  display_name: filledText,
  password: z.string().min(12, 'パスワードは12文字以上で書いてください。'),
  can_do: freeText,
})

/** Demonstration accounts. The password is no secret: it is shown beside the sign-in form. `can_do` is the sentence shown there. */
export const accountsTable = { file: 'accounts.csv', columns } satisfies CsvTable<typeof columns.shape>
