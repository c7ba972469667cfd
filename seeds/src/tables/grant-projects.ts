import { z } from 'zod'
import { filledText, freeText, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ grant: position, no: position, name: filledText, content: freeText })

/** 交付金事業 within a 交付金; 内容 is empty where it is not known. */
export const grantProjectsTable = { file: 'grant-projects.csv', columns } satisfies CsvTable<typeof columns.shape>
