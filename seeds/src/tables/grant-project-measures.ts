import { z } from 'zod'
import { id, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ grant: position, project: position, measure: id })

/** The 具体的施策 that a 交付金事業 serves; no row where the source does not say it. */
export const grantProjectMeasuresTable = { file: 'grant-project-measures.csv', columns } satisfies CsvTable<
  typeof columns.shape
>
