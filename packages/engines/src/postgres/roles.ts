import type { Client } from 'pg'
import { APP_ROLE, DATABASE, OWNER_ROLE } from './connection-url.ts'
import type { Passwords } from './passwords.ts'

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = rowCount === 0 ? 'create' : 'alter'
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
  await client.query(`${verb} role ${role} with ${rights} password ${client.escapeLiteral(password)}`)
}

/**
 * Makes the owner of the schema and the role of the applications (neither of them a superuser) with their passwords.
 * Repeating it only sets the passwords again.
 */
export async function ensureRoles(client: Client, passwords: Passwords): Promise<void> {
  await ensureRole(client, OWNER_ROLE, passwords.owner)
  await ensureRole(client, APP_ROLE, passwords.app)
}

/** Lets only the two roles connect to a database. */
export async function restrictDatabase(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database)
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`grant connect, temporary on database ${name} to ${APP_ROLE}`)
}

/** Makes the applications' database, owned by the owner of the schema, unless it is there. */
export async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
  if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`)
  await restrictDatabase(client, DATABASE)
}
