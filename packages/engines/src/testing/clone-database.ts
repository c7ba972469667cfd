import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { OWNER_ROLE } from '../postgres/index.ts'
import { restrictDatabase } from '../postgres/roles.ts'
import type { PostgresContext } from './postgres-context.ts'

/** A database of one test file's own. */
export type ClonedDatabase = {
  /** For the role of the applications. */
  url: string
  /** For the owner of the schema. */
  ownerUrl: string
  name: string
  /** Deletes it; connections still open to it are cut. */
  drop: () => Promise<void>
}

async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/**
 * Clones the prepared template for one test file, which costs a fraction of migrating anew. Needs `postgresGlobalSetup` among
 * the global set-ups; refuses without it.
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  // Imported here, because the global set-up loads this module outside of a test, where vitest has no state.
  const { inject } = await import('vitest')
  const context: PostgresContext | undefined = inject('torikumiPostgres')
  if (context === undefined) throw new Error('cloneDatabase() needs postgresGlobalSetup() as a vitest globalSetup')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(context.adminUrl, async (client) => {
    await client.query(`create database ${name} template ${context.template} strategy file_copy owner ${OWNER_ROLE}`)
    await restrictDatabase(client, name)
  })
  return {
    url: withDatabase(context.appUrl, name),
    ownerUrl: withDatabase(context.ownerUrl, name),
    name,
    drop: () =>
      asAdmin(context.adminUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}
