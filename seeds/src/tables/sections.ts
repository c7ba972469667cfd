import { z } from 'zod'
import { filledText, id, oneOf, position, yesNo } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  id,
  position,
  division: id,
  name: filledText,
  kind: oneOf(['課', '室', '所', '局']),
  head_title: filledText,
  planning: yesNo,
})

/** 課・室・所・局 with the title of its head; exactly one is the planning section (企画課). */
export const sectionsTable = { file: 'sections.csv', columns } satisfies CsvTable<typeof columns.shape>
