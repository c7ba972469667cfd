import { z } from 'zod'
import { position, text } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ priority: position, no: position, name: text })

/** 戦略方針 within a 基本目標; the name stays empty where the source does not print one. */
export const policiesTable = { file: 'policies.csv', columns } satisfies CsvTable<typeof columns.shape>
