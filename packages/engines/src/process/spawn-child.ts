import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { identityOf, type ProcessIdentity } from './identity.ts'

/** How a process ended: its exit code, or the signal that ended it. */
export type ProcessEnd = { code: number | null; signal: NodeJS.Signals | null }

/** Where a line of a process's output came from. */
export type OutputStream = 'stdout' | 'stderr'

/** What to start, and who reads its output. */
export type ChildInput = {
  command: string
  args: readonly string[]
  /** The whole environment of the child. Default: ours. */
  env?: Readonly<Record<string, string | undefined>>
  cwd?: string
  runAs?: { uid: number; gid: number }
  /** Receives the output, line by line. */
  log: (line: string, stream: OutputStream) => void
}

/** A started process. */
export type Child = {
  identity: ProcessIdentity
  /** Settles when it is gone, for whatever reason. */
  ended: Promise<ProcessEnd>
  hasEnded: () => boolean
  /** Its last twenty lines, for the message when it did not start. */
  lastLines: () => string
}

const KEPT_LINES = 20

/**
 * Starts a process in a session of its own: Ctrl-C in the terminal reaches us first, so that we can stop things in
 * order, and a signal to its group reaches all it started. Refuses when the command cannot be run.
 */
export async function spawnChild(input: ChildInput): Promise<Child> {
  const child = spawn(input.command, input.args, {
    ...input.runAs,
    ...(input.cwd === undefined ? {} : { cwd: input.cwd }),
    ...(input.env === undefined ? {} : { env: { ...input.env } }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const last: string[] = []
  const read = (stream: OutputStream) => (line: string) => {
    last.push(line)
    if (last.length > KEPT_LINES) last.shift()
    input.log(line, stream)
  }
  createInterface(child.stdout).on('line', read('stdout'))
  createInterface(child.stderr).on('line', read('stderr'))
  let end: ProcessEnd | undefined
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => {
      end = { code, signal }
      resolve(end)
    })
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', resolve)
  })
  const pid = child.pid ?? 0
  return {
    identity: (await identityOf(pid)) ?? { pid, startedAt: 'ended at once' },
    ended,
    hasEnded: () => end !== undefined,
    lastLines: () => last.join('\n'),
  }
}
