import { z } from 'zod'
import { filledText, freeText, id, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  id,
  code: z.string().regex(/^[1-9][0-9]*-[1-9][0-9]*-[1-9][0-9]*$/, '施策の番号は1-2-3の形で書いてください。'),
  priority: position,
  policy: position,
  position,
  name: filledText,
  content: freeText,
  lead_section: id,
})

/** 具体的施策. The code is printed but is no identity; `position` counts within the policy; `lead_section` is the 主管課. */
export const measuresTable = { file: 'measures.csv', columns } satisfies CsvTable<typeof columns.shape>
