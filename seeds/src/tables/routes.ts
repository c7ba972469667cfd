import { z } from 'zod'
import { id, oneOf, position } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  kind: oneOf(['regular', 'publication']),
  section: id,
  step: position,
  post: id,
  part: oneOf(['circulate', 'concur', 'decide', 'escalate']),
})

/**
 * Routes (決裁経路), one row a step: regular (定例照会) for each section that answers, publication (公表) for the planning section.
 * circulate 回議, concur 合議, decide 決裁; escalate: the posts above, in order, for when drafter and decider would be one person.
 */
export const routesTable = { file: 'routes.csv', columns } satisfies CsvTable<typeof columns.shape>
