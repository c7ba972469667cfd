import { openDatabase } from '@torikumi/database'
import { DATABASE, type RunningPostgres, startPostgres } from '@torikumi/engines/postgres'
import { keepAlive } from '@torikumi/engines/supervise'
import { sql } from 'kysely'
import { Refusal } from '../command-line/refusal.ts'
import { running } from '../messages/ja-running.ts'
import type { RunInput } from './run-input.ts'
import { tellInterruption } from './tell-interruption.ts'

/** Where the database is reached, and how what was started for it ends. */
export interface StartedDatabase {
  /** For the role of the applications. */
  url: string
  /** For the owner of the schema. */
  ownerUrl: string
  /** The role of the applications where it is another one than the owner. */
  applicationRole: string | undefined
  stop: () => Promise<void>
}

/**
 * The database of the settings, or an own PostgreSQL on the home's data, which is started again whenever it ends, at the same
 * address.
 */
export async function startDatabase(input: RunInput): Promise<StartedDatabase> {
  const { databaseUrl, databaseOwnerUrl } = input.settings
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl
    await connectOrRefuse('DATABASE_URL', databaseUrl)
    if (ownerUrl !== databaseUrl) await connectOrRefuse('DATABASE_OWNER_URL', ownerUrl)
    const applicationRole = roleOf(databaseUrl) === roleOf(ownerUrl) ? undefined : roleOf(databaseUrl)
    return { url: databaseUrl, ownerUrl, applicationRole, stop: async () => undefined }
  }
  let port: number | undefined
  const start = async (): Promise<RunningPostgres> => {
    const started = await startPostgres({
      dataDir: input.folders.postgres,
      durable: input.durable,
      log: (line) => input.logs.postgres.line(line),
      onProgress: input.onProgress,
      ...(port === undefined ? {} : { port }),
    })
    port = started.port
    return started
  }
  const kept = await keepAlive({ name: 'postgres', start, onInterrupted: tellInterruption(input) })
  const { ownerUrl, url } = kept.current()
  return { url: url(DATABASE), ownerUrl, applicationRole: roleOf(url(DATABASE)), stop: kept.stop }
}

async function connectOrRefuse(name: string, url: string): Promise<void> {
  const db = openDatabase(url, { poolSize: 1 })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    throw new Refusal(
      running.noDatabase(name, new URL(url).host, error instanceof Error ? error.message : String(error)),
    )
  } finally {
    await db.destroy()
  }
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}
