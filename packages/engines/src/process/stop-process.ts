import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './identity.ts'

/** One signal and how long to wait for the process to end after it. */
export type StopStep = { signal: NodeJS.Signals; graceMs: number }

const POLL_MS = 20
const LAST: StopStep = { signal: 'SIGKILL', graceMs: 5_000 }

async function waitUntilGone(identity: ProcessIdentity, limitMs: number): Promise<boolean> {
  const until = Date.now() + limitMs
  while (await isRunning(identity)) {
    if (Date.now() >= until) return false
    await sleep(POLL_MS)
  }
  return true
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch (error) {
    // ESRCH: gone. EPERM: on macOS a group of zombies only.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}

/** Ends at once whatever is left of the process group that a process of ours led. */
export function endGroup(leader: ProcessIdentity): void {
  if (process.platform !== 'win32') send(-leader.pid, 'SIGKILL')
}

/**
 * Ends one process by its identity with the given signals, each with its own patience, and SIGKILL last. A pid that
 * meanwhile belongs to another process is left alone. Gives back whether the process is gone.
 */
export async function stopProcess(identity: ProcessIdentity, steps: readonly StopStep[]): Promise<boolean> {
  for (const step of [...steps, LAST]) {
    if (!(await isRunning(identity))) return true
    send(identity.pid, step.signal)
    if (await waitUntilGone(identity, step.graceMs)) return true
  }
  return false
}
