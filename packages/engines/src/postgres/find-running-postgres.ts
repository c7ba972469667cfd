import { realpath } from 'node:fs/promises'
import { postmasterOf } from './cluster-process.ts'
import { APP_ROLE, connectionUrl, DATABASE } from './connection-url.ts'
import { knownClusterFolder } from './data-folder.ts'
import { readPasswords } from './passwords.ts'

/**
 * The address of the applications' database, for their role, where an embedded PostgreSQL runs on `dataDir` already; undefined
 * where none does. Starts and makes nothing.
 */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const folder = await knownClusterFolder(dataDir)
    .then((cluster) => realpath(cluster))
    .catch(() => undefined)
  const postmaster = folder === undefined ? undefined : await postmasterOf(folder)
  const passwords = await readPasswords(dataDir)
  if (postmaster === undefined || passwords === undefined) return undefined
  return connectionUrl(APP_ROLE, passwords.app, postmaster.port, DATABASE)
}
