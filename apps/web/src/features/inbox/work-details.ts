import { type AskedRow, type Database, listAskedRows, postTitles } from '@torikumi/database'
import type { WorkItem } from '../../work/find-work.ts'

/** The rows behind one thing that waits: counted by kind, and those that were sent back. */
export interface WorkRows {
  indicators: number
  activities: number
  opinions: number
  returned: { row: AskedRow; post: string }[]
}

/** Looks at the rows of a thing that waits. */
export async function rowsBehind(db: Database, { request }: WorkItem): Promise<WorkRows> {
  const rows = request.kind === 'publication' ? [] : await listAskedRows(db, request.id)
  const returned = rows.filter((row) => row.state === 'returned')
  const titles = await postTitles(
    db,
    returned.flatMap((row) => row.returned?.post ?? []),
  )
  return {
    indicators: rows.filter((row) => row.kind === 'indicator').length,
    activities: rows.filter((row) => row.kind === 'activity').length,
    opinions: rows.filter((row) => row.kind === 'opinion').length,
    returned: returned.map((row) => ({ row, post: titles.get(row.returned?.post ?? '') ?? '' })),
  }
}
