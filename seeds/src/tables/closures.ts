import { z } from 'zod'
import { date, filledText } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ date, name: filledText })

/** Days on which this city's offices are closed beyond weekends, national holidays and 12/29–1/3. May hold no row. */
export const closuresTable = { file: 'closures.csv', columns } satisfies CsvTable<typeof columns.shape>
