/** The user's wish to stop, as a signal. */
export interface StopRequest extends Disposable {
  signal: AbortSignal
  /** Settles when the wish comes. */
  asked: Promise<void>
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Listens for Ctrl-C and the polite signals. They end nothing by themselves from then on: whoever runs looks at `signal` and
 * stops what it started in order. Every one after the first calls `onRepeated`.
 */
export function listenForStop(onRepeated: () => void): StopRequest {
  const controller = new AbortController()
  const asked = Promise.withResolvers<void>()
  const listener = () => {
    if (controller.signal.aborted) return onRepeated()
    controller.abort()
    asked.resolve()
  }
  for (const name of SIGNALS) process.on(name, listener)
  return {
    signal: controller.signal,
    asked: asked.promise,
    [Symbol.dispose]: () => {
      for (const name of SIGNALS) process.off(name, listener)
    },
  }
}
