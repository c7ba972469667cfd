import { Client } from 'pg'
import { onFreePort } from '../net/free-port.ts'
import type { ProcessEnd } from '../process/spawn-child.ts'
import { stopProcess } from '../process/stop-process.ts'
import { type OnProgress, slowStep } from '../progress/slow-step.ts'
import { type Binaries, bundledBinaries, reachableBinaries } from './binaries.ts'
import { ADMIN_ROLE, APP_ROLE, connectionUrl, DATABASE, OWNER_ROLE } from './connection-url.ts'
import { clusterFolder } from './data-folder.ts'
import { initialiseCluster, isInitialised } from './initialise-cluster.ts'
import { clearLeftoverCluster, STOP_POSTGRES } from './leftover-cluster.ts'
import { keptPasswords, type Passwords } from './passwords.ts'
import { startPostmaster } from './postmaster.ts'
import { resetAdminPassword } from './reset-admin-password.ts'
import { ensureDatabase, ensureRoles } from './roles.ts'
import { type RunAs, unprivilegedAccount } from './run-as.ts'

/** Roles an embedded cluster knows. */
export type PostgresRole = typeof ADMIN_ROLE | typeof OWNER_ROLE | typeof APP_ROLE

/** Input of {@link startPostgres}. */
export type StartPostgresInput = {
  /** Folder in the home for the data and the password file; made when missing. */
  dataDir: string
  /** Default: a free port. */
  port?: number
  /** Receives the server's own log, line by line. */
  log: (line: string) => void
  /** False only for throw-away clusters: nothing is synced to disk then. */
  durable: boolean
  onProgress?: OnProgress
  /** Where programs and data go when root's unprivileged user cannot reach them. Default `/var/lib/torikumi`. */
  engineRoot?: string
  /** Default: the programs of the installed npm package. */
  binaries?: Binaries
}

/** A running embedded PostgreSQL. */
export type RunningPostgres = {
  /** URL of a database for a role; without one, for the role of the applications. */
  url: (database: string, role?: PostgresRole) => string
  /** URL of the applications' database for the owner of the schema. */
  ownerUrl: string
  port: number
  /** Process id of the postmaster. */
  pid: number
  /** Settles when the postmaster is gone, for whatever reason. */
  ended: Promise<ProcessEnd>
  /** Fast shutdown; harder when that takes more than 30 s. Repeating it does nothing. */
  stop: () => Promise<void>
}

async function prepareCluster(input: {
  folder: string
  programs: Binaries
  passwords: Passwords
  passwordsAreNew: boolean
  user: RunAs | undefined
  durable: boolean
}): Promise<void> {
  const { folder, programs, passwords, user, durable } = input
  if (await isInitialised(folder)) {
    await clearLeftoverCluster(folder)
    if (input.passwordsAreNew) await resetAdminPassword(folder, programs.folder, passwords.admin, user)
    return
  }
  await initialiseCluster({ folder, binaries: programs.folder, password: passwords.admin, user, durable })
}

async function ensureContents(adminUrl: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await ensureRoles(client, passwords)
    await ensureDatabase(client)
  } finally {
    await client.end()
  }
}

/**
 * Starts the embedded PostgreSQL of `dataDir` on 127.0.0.1, made on first use, with the database `torikumi` and its
 * two roles. What a killed run left running on this very data is stopped first. As root it runs as an unprivileged
 * user. Refuses with {@link EngineUnavailable} (Japanese) where no programs exist for the platform.
 */
export async function startPostgres(input: StartPostgresInput): Promise<RunningPostgres> {
  const user = await unprivilegedAccount()
  const engineRoot = input.engineRoot ?? '/var/lib/torikumi'
  const bundled = input.binaries ?? (await bundledBinaries())
  const programs = await reachableBinaries(bundled, user, engineRoot, input.onProgress)
  const folder = await clusterFolder(input.dataDir, user, engineRoot)
  const { passwords, made: passwordsAreNew } = await keptPasswords(input.dataDir)
  const { durable, log } = input
  await slowStep(
    'データベース（PostgreSQL）を準備しています',
    () => prepareCluster({ folder, programs, passwords, passwordsAreNew, user, durable }),
    input.onProgress,
  )
  const byRole: Record<PostgresRole, string> = {
    [ADMIN_ROLE]: passwords.admin,
    [OWNER_ROLE]: passwords.owner,
    [APP_ROLE]: passwords.app,
  }
  const common = { folder, binaries: programs.folder, durable, user, log }
  const startOn = async (port: number) => {
    const adminUrl = connectionUrl(ADMIN_ROLE, passwords.admin, port, 'postgres')
    return { port, adminUrl, postmaster: await startPostmaster({ ...common, port, adminUrl }) }
  }
  const { port, adminUrl, postmaster } = await slowStep(
    'データベースの起動を待っています',
    () => onFreePort(input.port, startOn),
    input.onProgress,
  )
  const url = (database: string, role: PostgresRole = APP_ROLE) => connectionUrl(role, byRole[role], port, database)
  const stop = async () => {
    await stopProcess(postmaster.identity, STOP_POSTGRES)
    await postmaster.ended
  }
  await ensureContents(adminUrl, passwords).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    url,
    ownerUrl: url(DATABASE, OWNER_ROLE),
    port,
    pid: postmaster.identity.pid,
    ended: postmaster.ended,
    stop,
  }
}
