import { RenderError } from './render-error.ts'

/** What prints may take together: pages at a time, and bytes of memory. */
export type PrintRoom = { pages: number; memoryBytes: number }

/** Lets prints in as far as there is room. */
export type PrintGate = {
  /**
   * Resolves when there is a page and this much memory, with what gives both back. Rejects with `cancelled` where the signal fires
   * before; the others then go on without it.
   */
  enter: (memoryBytes: number, signal: AbortSignal) => Promise<() => void>
}

type Waiting = { memoryBytes: number; begin: () => void }

/**
 * A gate of this room. Prints go in strictly in the order in which they came: a large one is never passed by small ones, so it waits
 * for those before it and no longer. One that needs more than the whole memory takes all of it: it runs alone rather than never.
 */
export function createPrintGate(room: PrintRoom): PrintGate {
  // Everybody needs something: where there is no memory to give away, prints still go one by one.
  const whole = Math.max(1, room.memoryBytes)
  const free = { pages: Math.max(1, room.pages), memoryBytes: whole }
  const waiting: Waiting[] = []

  const letIn = (): void => {
    for (;;) {
      const [next] = waiting
      if (next === undefined || free.pages === 0 || next.memoryBytes > free.memoryBytes) return
      waiting.shift()
      free.pages--
      free.memoryBytes -= next.memoryBytes
      next.begin()
    }
  }
  const leave = (memoryBytes: number): (() => void) => {
    let left = false
    return () => {
      if (left) return
      left = true
      free.pages++
      free.memoryBytes += memoryBytes
      letIn()
    }
  }
  return {
    enter: (asked, signal) =>
      new Promise((resolve, reject) => {
        const memoryBytes = Math.min(whole, Math.max(1, asked))
        const cancel = (): void => {
          const at = waiting.indexOf(one)
          if (at >= 0) waiting.splice(at, 1)
          reject(new RenderError('cancelled', 'Printing was cancelled before it began'))
          letIn()
        }
        const one: Waiting = {
          memoryBytes,
          begin: () => {
            signal.removeEventListener('abort', cancel)
            resolve(leave(memoryBytes))
          },
        }
        if (signal.aborted) return cancel()
        signal.addEventListener('abort', cancel, { once: true })
        waiting.push(one)
        letIn()
      }),
  }
}
