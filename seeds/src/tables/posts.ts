import { POST_ROLES } from '@torikumi/domain'
import { z } from 'zod'
import { filledText, id, oneOf, optionalId } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  id,
  title: filledText,
  role: oneOf(POST_ROLES),
  section: optionalId,
  division: optionalId,
})

/**
 * Posts (職) with what each may do. A director (部長) belongs to a division, deputy mayor and mayor to neither section nor
 * division, every other post to a section.
 */
export const postsTable = { file: 'posts.csv', columns } satisfies CsvTable<typeof columns.shape>
