import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { identityOf, type ProcessIdentity } from '../process/identity.ts'
import { CLUSTER_ENVIRONMENT } from './initialise-cluster.ts'
import type { RunAs } from './run-as.ts'

/** How a process ended: its exit code, or the signal that ended it. */
export type ProcessEnd = { code: number | null; signal: NodeJS.Signals | null }

/** A running postmaster; `ended` settles when it is gone, for whatever reason. */
export type Postmaster = { identity: ProcessIdentity; ended: Promise<ProcessEnd> }

const START_LIMIT_MS = 180_000
const POLL_MS = 30

const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB']

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
    const code = (error as { code?: string }).code
    // 28P01 (wrong password) will not heal by waiting.
    if (code === '28P01') throw error
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Starts the postmaster of an initialised cluster and waits until it answers (a long recovery may take its time).
 * It runs in a session of its own: Ctrl-C in the terminal reaches us first, so that we can stop things in order.
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
}): Promise<Postmaster> {
  const program = path.join(input.binaries, 'bin', 'postgres')
  const child = spawn(program, ['-D', input.folder, ...settings(input.port, input.durable)], {
    ...input.user,
    cwd: input.folder,
    detached: true,
    env: CLUSTER_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const last: string[] = []
  const take = (line: string) => {
    last.push(line)
    if (last.length > 20) last.shift()
    input.log(line)
  }
  createInterface(child.stdout).on('line', take)
  createInterface(child.stderr).on('line', take)
  let end: ProcessEnd | undefined
  const ended = new Promise<ProcessEnd>((resolve) => {
    const settle = (value: ProcessEnd) => {
      end = value
      resolve(value)
    }
    child.once('exit', (code, signal) => settle({ code, signal }))
    child.once('error', (error) => {
      take(error.message)
      settle({ code: null, signal: null })
    })
  })
  const until = Date.now() + START_LIMIT_MS
  try {
    while (!(await answers(input.adminUrl))) {
      if (end !== undefined || Date.now() > until) throw new Error('PostgreSQL did not start')
      await sleep(POLL_MS)
    }
    const identity = child.pid === undefined ? undefined : await identityOf(child.pid)
    if (identity === undefined || end !== undefined) throw new Error('PostgreSQL ended at once')
    return { identity, ended }
  } catch (error) {
    if (end === undefined) child.kill('SIGQUIT')
    throw new Error(last.join('\n') || 'PostgreSQL wrote no log', { cause: error })
  }
}
