import { z } from 'zod'
import { filledText, id, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ measure: id, position, indicator: id, printed_name: filledText })

/** Where an indicator is printed: the measure, its place in the KPI table and the name it carries there. */
export const placementsTable = { file: 'placements.csv', columns } satisfies CsvTable<typeof columns.shape>
