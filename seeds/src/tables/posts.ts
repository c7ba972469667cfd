import { z } from 'zod'
import { filledText, id, oneOf, optionalId } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  id,
  name: filledText,
  role: oneOf(['drafter', 'reviewer', 'head', 'division-head', 'vice-mayor', 'mayor', 'administrator', 'auditor']),
  section: optionalId,
  division: optionalId,
})

/**
 * Posts (職). A drafter, reviewer, head, administrator or auditor belongs to a section, a division head to a division,
 * the vice mayor and the mayor to neither. administrator: accounts and settings, no content; auditor: reading only.
 */
export const postsTable = { file: 'posts.csv', columns } satisfies CsvTable<typeof columns.shape>
