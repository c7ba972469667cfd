import { z } from 'zod'
import { filledText, position, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  grant: position,
  project: position,
  position,
  name: filledText,
  baseline_raw: text,
  target_raw: text,
})

/** The KPIs of a 交付金事業, which are its own; `*_raw` exactly as printed. */
export const grantProjectKpisTable = { file: 'grant-project-kpis.csv', columns } satisfies CsvTable<
  typeof columns.shape
>
