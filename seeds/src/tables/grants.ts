import { z } from 'zod'
import { filledText, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ no: position, name: filledText })

/** 交付金. */
export const grantsTable = { file: 'grants.csv', columns } satisfies CsvTable<typeof columns.shape>
