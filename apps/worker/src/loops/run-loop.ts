/** A piece of work repeated for as long as the worker lives. */
export interface Loop {
  /** Does the work at once instead of at the next turn. */
  wake: () => void
  /** Ends the loop after the turn under way. */
  stop: () => Promise<void>
}

/**
 * Repeats `work` with a pause of `everyMs`. A turn that fails is reported and tried again at the next one: nothing may end a
 * loop but `stop`.
 */
export function runLoop(everyMs: number, work: () => Promise<void>, onError: (error: unknown) => void): Loop {
  const stopping = new AbortController()
  let wakeUp: () => void = () => undefined
  let awake = false
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      if (awake || stopping.signal.aborted) return resolve()
      const timer = setTimeout(resolve, everyMs)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const done = (async () => {
    while (!stopping.signal.aborted) {
      awake = false
      await work().catch(onError)
      await pause()
    }
  })()
  return {
    wake: () => {
      awake = true
      wakeUp()
    },
    stop: async () => {
      stopping.abort()
      wakeUp()
      await done
    },
  }
}
