import { z } from 'zod'
import { id } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ id, section: id })

/** Indicators: the identity that stays when name, definition or place change, and the one section that is asked for it. */
export const indicatorsTable = { file: 'indicators.csv', columns } satisfies CsvTable<typeof columns.shape>
