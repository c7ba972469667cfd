import { z } from 'zod'
import { filledText, id, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ id, measure: id, position, name: filledText, section: id })

/** 取組: the rows of a measure in printed order, each with the section that carries it out. */
export const activitiesTable = { file: 'activities.csv', columns } satisfies CsvTable<typeof columns.shape>
