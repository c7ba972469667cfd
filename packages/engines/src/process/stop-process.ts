import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './identity.ts'

/** One signal and how long to wait for the process to end after it. */
export type StopStep = { signal: NodeJS.Signals; graceMs: number }

const POLL_MS = 20

async function waitUntilGone(identity: ProcessIdentity, limitMs: number): Promise<boolean> {
  const until = Date.now() + limitMs
  while (await isRunning(identity)) {
    if (Date.now() >= until) return false
    await sleep(POLL_MS)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * Ends one process by its identity with the given signals, each with its own patience, and SIGKILL last. A pid that
 * meanwhile belongs to another process is left alone. With `group` the signals go to its whole process group.
 * Gives back whether the process is gone.
 */
export async function stopProcess(
  identity: ProcessIdentity,
  steps: readonly StopStep[],
  options: { group?: boolean } = {},
): Promise<boolean> {
  for (const step of [...steps, { signal: 'SIGKILL', graceMs: 5_000 } as const]) {
    if (!(await isRunning(identity))) return true
    send(options.group === true ? -identity.pid : identity.pid, step.signal)
    if (await waitUntilGone(identity, step.graceMs)) return true
  }
  return false
}
