import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { onFreePort } from '../net/free-port.ts'
import type { ProcessIdentity } from '../process/identity.ts'
import { type Child, type ProcessEnd, spawnChild } from '../process/spawn-child.ts'
import { type StopStep, stopProcess } from '../process/stop-process.ts'
import { type OnProgress, slowStep } from '../progress/slow-step.ts'
import { forgetPid, notePid } from '../supervise/pid-file.ts'
import {
  NAMESPACE_REFRESH_MS,
  NAMESPACE_REFRESH_SETTING,
  type NamespaceTarget,
  retentionDays,
  setRetention,
} from './retention.ts'

/** Input of {@link startTemporal}. */
export type StartTemporalInput = {
  executable: string
  /** File the server keeps its state in; without one everything is lost at its end. */
  dbFilename?: string
  namespace: string
  /** Receives the server's log, line by line. */
  log: (line: string) => void
  /** Default: a free port. */
  port?: number
  /** Port of Temporal's own web pages; without one there are none. */
  uiPort?: number
  /** Days a closed workflow stays visible, with `dbFilename`. Default 400: a year and some. */
  retentionDays?: number
  onProgress?: OnProgress
  /** Where to note its pid (as `temporal`) for `reapLeftovers`. */
  pidDir?: string
}

/** A running development server. */
export type RunningTemporal = {
  /** `127.0.0.1:port` for clients and workers. */
  address: string
  pid: number
  identity: ProcessIdentity
  /** Settles when it is gone, for whatever reason. */
  ended: Promise<ProcessEnd>
  /** Ends it; repeating it does nothing. */
  stop: () => Promise<void>
}

const PID_NAME = 'temporal'
const START_LIMIT_MS = 60_000
const POLL_MS = 50
const DEFAULT_RETENTION_DAYS = 400
const STOP_TEMPORAL: readonly StopStep[] = [{ signal: 'SIGTERM', graceMs: 10_000 }]

const DYNAMIC_CONFIG = [
  'frontend.enableServerVersionCheck=false',
  'frontend.enableUpdateWorkflowExecution=true',
  'frontend.enableUpdateWorkflowExecutionAsyncAccepted=true',
  NAMESPACE_REFRESH_SETTING,
].flatMap((setting) => ['--dynamic-config-value', setting])

function serverArguments(input: StartTemporalInput, port: number): string[] {
  const listen = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)]
  const log = ['--log-format', 'pretty', '--log-level', 'warn']
  return [
    ...listen,
    '--namespace',
    input.namespace,
    ...log,
    ...DYNAMIC_CONFIG,
    ...(input.dbFilename === undefined ? [] : ['--db-filename', input.dbFilename]),
    ...(input.uiPort === undefined ? ['--headless'] : ['--ui-port', String(input.uiPort)]),
  ]
}

async function waitUntilReady(child: Child, target: NamespaceTarget): Promise<number> {
  const until = Date.now() + START_LIMIT_MS
  for (;;) {
    const days = await retentionDays(target)
    if (days !== undefined && !child.hasEnded()) return days
    if (child.hasEnded()) throw new Error('Temporal ended instead of starting')
    if (Date.now() > until) throw new Error('Temporal did not answer in time')
    await sleep(POLL_MS)
  }
}

/**
 * The server's own retention is a day, and a workflow keeps the one in effect when it closes: so nobody may work
 * before the longer one is in effect. What lies in memory only need not outlive the day.
 */
async function prepare(child: Child, input: StartTemporalInput, target: NamespaceTarget): Promise<void> {
  const days = await waitUntilReady(child, target)
  const wanted = input.retentionDays ?? DEFAULT_RETENTION_DAYS
  if (input.dbFilename === undefined || days === wanted) return
  await setRetention(target, wanted)
  await sleep(NAMESPACE_REFRESH_MS)
}

async function startOn(input: StartTemporalInput, port: number): Promise<RunningTemporal> {
  const { executable, namespace, pidDir } = input
  const address = `127.0.0.1:${port}`
  const child = await spawnChild({ command: executable, args: serverArguments(input, port), log: input.log })
  if (pidDir !== undefined) await notePid(pidDir, PID_NAME, child.identity)
  const ended = child.ended.then(async (end) => {
    if (pidDir !== undefined) await forgetPid(pidDir, PID_NAME)
    return end
  })
  const stop = async () => {
    await stopProcess(child.identity, STOP_TEMPORAL)
    await ended
  }
  try {
    await prepare(child, input, { executable, address, namespace })
  } catch (error) {
    await stop()
    throw new Error(`${String(error)}\n${child.lastLines()}`, { cause: error })
  }
  return { address, pid: child.identity.pid, identity: child.identity, ended, stop }
}

/**
 * Starts the Temporal development server on 127.0.0.1 and waits until its namespace answers. Refuses with the end of
 * the server's log when it does not start.
 */
export async function startTemporal(input: StartTemporalInput): Promise<RunningTemporal> {
  if (input.dbFilename !== undefined) await mkdir(path.dirname(input.dbFilename), { recursive: true })
  const start = () => onFreePort(input.port, (port) => startOn(input, port))
  return slowStep('Temporalの起動を待っています', start, input.onProgress)
}
