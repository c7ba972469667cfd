import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../command-line/refusal.ts'
import { running } from '../messages/ja-running.ts'

const LIMIT_MS = 180_000
const POLL_MS = 200

/**
 * Waits until `/readyz` says that the web and everything behind it are up. Throws a Refusal that names the folder of the logs
 * when that takes longer than three minutes, and at once when `signal` asks to stop.
 */
export async function waitUntilReady(origin: string, logs: string, signal: AbortSignal): Promise<void> {
  const until = Date.now() + LIMIT_MS
  for (;;) {
    signal.throwIfAborted()
    if (await isReady(origin, signal)) return
    if (Date.now() > until) throw new Refusal(running.notReady(logs))
    await sleep(POLL_MS, undefined, { signal })
  }
}

async function isReady(origin: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/readyz`, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) })
    const parts: unknown = await response.json()
    return response.ok && isEverythingUp(parts)
  } catch {
    return false
  }
}

/** Every part that the answer names is up: `true`, or `{"ok": true}`, wherever it stands. */
function isEverythingUp(parts: unknown): boolean {
  if (typeof parts === 'boolean') return parts
  if (typeof parts !== 'object' || parts === null) return true
  return Object.values(parts).every(isEverythingUp)
}
