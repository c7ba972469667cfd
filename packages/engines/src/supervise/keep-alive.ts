import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessEnd } from '../process/spawn-child.ts'
import { type Backoff, DEFAULT_BACKOFF, waitAfter } from './backoff.ts'

/** Something that runs until it ends or is stopped: a process, or an engine such as `startPostgres` gives. */
export type Running = { pid: number; ended: Promise<ProcessEnd>; stop: () => Promise<void> }

/** Why something has to be started again. */
export type Interruption = {
  name: string
  /** How it ended, or the error of a start that failed. */
  reason: ProcessEnd | Error
  restartInMs: number
}

/** Something that is started again whenever it ends. */
export type KeptAlive<T extends Running> = {
  /** What runs now, or ran last. */
  current: () => T
  /** Ends it for good: also while it is waiting to be started again, or starting. Repeating it does nothing. */
  stop: () => Promise<void>
}

/** Input of {@link keepAlive}. */
export type KeepAliveInput<T extends Running> = {
  name: string
  start: () => Promise<T>
  backoff?: Backoff
  /** Told after every start, the first included. */
  onStarted?: (running: T) => void
  /** Told whenever it ended or did not start again, before the wait. */
  onInterrupted?: (interruption: Interruption) => void
}

/**
 * Starts something and starts it again, with growing waits, whenever it ends without being stopped. A first start that
 * fails is refused to the caller; a later one is tried again.
 */
export async function keepAlive<T extends Running>(input: KeepAliveInput<T>): Promise<KeptAlive<T>> {
  const backoff = input.backoff ?? DEFAULT_BACKOFF
  const stopping = new AbortController()
  let current = await input.start()
  let startedAt = Date.now()
  let failures = 0
  input.onStarted?.(current)

  const wait = async (reason: ProcessEnd | Error): Promise<void> => {
    if (Date.now() - startedAt >= backoff.resetAfterMs) failures = 0
    failures += 1
    const restartInMs = waitAfter(failures, backoff)
    input.onInterrupted?.({ name: input.name, reason, restartInMs })
    await sleep(restartInMs, undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  const watch = async (): Promise<void> => {
    let reason: ProcessEnd | Error = await current.ended
    while (!stopping.signal.aborted) {
      await wait(reason)
      if (stopping.signal.aborted) return
      try {
        startedAt = Date.now()
        current = await input.start()
      } catch (error) {
        reason = error instanceof Error ? error : new Error(String(error))
        continue
      }
      if (stopping.signal.aborted) return current.stop()
      input.onStarted?.(current)
      reason = await current.ended
    }
  }

  const watching = watch()
  return {
    current: () => current,
    stop: async () => {
      stopping.abort()
      await current.stop()
      await watching
    },
  }
}
