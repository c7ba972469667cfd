import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Child, spawnChild } from '../process/spawn-child.ts'
import { stopProcess } from '../process/stop-process.ts'
import { CLUSTER_ENVIRONMENT } from './initialise-cluster.ts'
import type { RunAs } from './run-as.ts'

const START_LIMIT_MS = 180_000
const POLL_MS = 30

const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=1GB']

function settings(port: number, durable: boolean): string[] {
  const common = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
  ]
  return [...common, ...(durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting])
}

async function answers(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    // 28P01 (wrong password) will not heal by waiting.
    if ((error as { code?: string }).code === '28P01') throw error
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Starts the postmaster of an initialised cluster and waits until it answers (a long recovery may take its time).
 * Refuses with the end of the server's log when it ends instead.
 */
export async function startPostmaster(input: {
  folder: string
  binaries: string
  port: number
  durable: boolean
  user: RunAs | undefined
  adminUrl: string
  log: (line: string) => void
}): Promise<Child> {
  const child = await spawnChild({
    command: path.join(input.binaries, 'bin', 'postgres'),
    args: ['-D', input.folder, ...settings(input.port, input.durable)],
    cwd: input.folder,
    env: CLUSTER_ENVIRONMENT,
    log: input.log,
    ...(input.user === undefined ? {} : { runAs: input.user }),
  })
  const until = Date.now() + START_LIMIT_MS
  try {
    while (!(await answers(input.adminUrl)) || child.hasEnded()) {
      if (child.hasEnded()) throw new Error('PostgreSQL ended instead of starting')
      if (Date.now() > until) throw new Error('PostgreSQL did not answer in time')
      await sleep(POLL_MS)
    }
    return child
  } catch (error) {
    await stopProcess(child.identity, [{ signal: 'SIGQUIT', graceMs: 5_000 }])
    throw new Error(`${String(error)}\n${child.lastLines()}`, { cause: error })
  }
}
