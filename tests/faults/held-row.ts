import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 20

/** A row that the test holds, so that whoever writes it next stands still in the middle of its transaction. */
export interface HeldRow {
  /** Waits until a statement that begins so stands still behind the row. */
  somebodyWaits: (statement: string) => Promise<void>
  /** Lets everybody go on. */
  release: () => Promise<void>
}

/** Waits until the query finds a row, and holds it (`for update`). */
export async function holdRow(databaseUrl: string, query: string, signal: AbortSignal): Promise<HeldRow> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  for (;;) {
    signal.throwIfAborted()
    await client.query('begin')
    const { rowCount } = await client.query(`${query} for update`)
    if (rowCount === 1) break
    await client.query('rollback')
    await sleep(POLL_MS)
  }
  return {
    somebodyWaits: async (statement) => {
      for (;;) {
        signal.throwIfAborted()
        // Within a transaction the view would stay as it was first read.
        await client.query('select pg_stat_clear_snapshot()')
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and query ilike $1`,
          [`${statement}%`],
        )
        if ((rows[0]?.n ?? 0) > 0) return
        await sleep(POLL_MS)
      }
    },
    release: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}
