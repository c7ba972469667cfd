import { z } from 'zod'
import { filledText, id, oneOf, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ id, position, name: filledText, kind: oneOf(['部', '局', '行政委員会事務局']) })

/** 部, 局 and 行政委員会事務局, in the order in which lists show them. */
export const divisionsTable = { file: 'divisions.csv', columns } satisfies CsvTable<typeof columns.shape>
