import { z } from 'zod'
import { position, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ no: position, name: text })

/** 基本目標; the name stays empty where the source does not print one. */
export const prioritiesTable = { file: 'priorities.csv', columns } satisfies CsvTable<typeof columns.shape>
