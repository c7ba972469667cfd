import { STEP_KINDS } from '@torikumi/domain'
import { z } from 'zod'
import { id, oneOf, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  kind: oneOf(['regular', 'publication']),
  section: id,
  step: position,
  post: id,
  part: oneOf([...STEP_KINDS, 'above']),
})

/**
 * Routes (決裁経路), one row a step: regular (定例照会) for each section that answers, publication (公表) for the planning section.
 * circulation 回議, concurrence 合議, decision 決裁; above: the posts over the decider, nearest first, to whom the decision goes
 * where drafter and decider would be one person or the post is vacant.
 */
export const routesTable = { file: 'routes.csv', columns } satisfies CsvTable<typeof columns.shape>
