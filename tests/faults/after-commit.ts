import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 1

/**
 * Waits until the record holds a new decision and gives its id, within a millisecond or two of the commit: before the answer can
 * have travelled back through the workflow, the engine and the web.
 */
export async function nextDecision(databaseUrl: string, signal: AbortSignal): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const count = async (): Promise<{ n: number; last: string }> => {
      const { rows } = await client.query<{ n: number; last: string }>(
        'select count(*)::int as n, (select decision_id from decision order by recorded_at desc limit 1)::text as last from decision',
      )
      return rows[0] ?? { n: 0, last: '' }
    }
    const before = await count()
    for (;;) {
      signal.throwIfAborted()
      const now = await count()
      if (now.n > before.n) return now.last
      await sleep(POLL_MS)
    }
  } finally {
    await client.end()
  }
}
