import { z } from 'zod'
import { filledText, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ grant: position, no: position, name: filledText })

/** 交付金事業 within a 交付金: names only. */
export const grantProjectsTable = { file: 'grant-projects.csv', columns } satisfies CsvTable<typeof columns.shape>
