import { type OutputStream, spawnChild } from '../process/spawn-child.ts'
import { endGroup, stopProcess } from '../process/stop-process.ts'
import type { Backoff } from './backoff.ts'
import { type Interruption, keepAlive, type KeptAlive, type Running } from './keep-alive.ts'
import { forgetPid, notePid } from './pid-file.ts'

/** Input of {@link superviseProcess}. */
export type SuperviseInput = {
  name: string
  command: string
  args: readonly string[]
  /** The whole environment of the process. Default: ours. */
  env?: Readonly<Record<string, string | undefined>>
  cwd?: string
  /** Receives the output, line by line. */
  log: (line: string, stream: OutputStream) => void
  /** Told after every start, or at the first line that `readyLine` matches when one is given. */
  onReady?: (pid: number) => void
  readyLine?: RegExp
  backoff?: Backoff
  /** Told whenever it ended on its own or did not start again. */
  onExit?: (interruption: Interruption) => void
  /** How long it may take to end after SIGTERM. Default 10 s. */
  graceMs?: number
  /** Where to note its pid for `reapLeftovers`. */
  pidDir?: string
}

const GRACE_MS = 10_000

async function startOnce(input: SuperviseInput): Promise<Running> {
  const { name, pidDir, onReady, readyLine } = input
  // The ready line may come before the pid is known here.
  const ready = Promise.withResolvers<void>()
  if (readyLine === undefined) ready.resolve()
  const child = await spawnChild({
    command: input.command,
    args: input.args,
    ...(input.env === undefined ? {} : { env: input.env }),
    ...(input.cwd === undefined ? {} : { cwd: input.cwd }),
    log: (line, stream) => {
      input.log(line, stream)
      if (readyLine?.test(line) === true) ready.resolve()
    },
  })
  const { pid } = child.identity
  if (pidDir !== undefined) await notePid(pidDir, name, child.identity)
  void ready.promise.then(() => onReady?.(pid))
  const cleared = child.ended.then(async (end) => {
    // What it started itself must not outlive it.
    endGroup(child.identity)
    if (pidDir !== undefined) await forgetPid(pidDir, name)
    return end
  })
  return {
    pid,
    ended: cleared,
    stop: async () => {
      await stopProcess(child.identity, [{ signal: 'SIGTERM', graceMs: input.graceMs ?? GRACE_MS }])
      await cleared
    },
  }
}

/**
 * Starts a process and starts it again, with growing waits, whenever it ends without being stopped; `stop` sends
 * SIGTERM, waits, then SIGKILL. Refuses when it cannot be started the first time.
 */
export async function superviseProcess(input: SuperviseInput): Promise<KeptAlive<Running>> {
  return keepAlive({
    name: input.name,
    start: () => startOnce(input),
    ...(input.backoff === undefined ? {} : { backoff: input.backoff }),
    ...(input.onExit === undefined ? {} : { onInterrupted: input.onExit }),
  })
}
