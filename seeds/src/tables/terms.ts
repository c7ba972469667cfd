import { z } from 'zod'
import { filledText } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ term: filledText, meaning: filledText })

/** 用語解説 at the end of the report, in printed order. May hold no row. */
export const termsTable = { file: 'terms.csv', columns } satisfies CsvTable<typeof columns.shape>
