import { z } from 'zod'
import { filledText, id, optionalId, optionalPosition, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  measure: optionalId,
  position,
  indicator: id,
  printed_name: filledText,
  priority: optionalPosition,
  policy: optionalPosition,
})

/**
 * Where an indicator is printed: the measure, its place in the KPI table and the name it carries there. 数値目標 leave `measure`
 * empty and name the 基本目標 in `priority`, of a 戦略方針 also its number in `policy`.
 */
export const placementsTable = { file: 'placements.csv', columns } satisfies CsvTable<typeof columns.shape>
