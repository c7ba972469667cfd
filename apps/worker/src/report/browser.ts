import type { Page } from 'puppeteer'
import { type SeatsOptions, openSeats } from './browser-seats.ts'
import { type PrintRoom, createPrintGate } from './print-gate.ts'
import { PAGE_BYTES, keepsPage } from './print-memory.ts'
import type { ReadFonts } from './read-fonts.ts'
import { RenderError, browserGone } from './render-error.ts'

/** How the printing browser is run; it is started afresh after 100 jobs unless told otherwise. */
export type BrowserOptions = Omit<SeatsOptions, 'jobsPerBrowser'> & {
  jobsPerBrowser?: number
  /** What jobs may take together; default one page at a time. */
  room?: PrintRoom
}

/**
 * Limits of one job: how long it may take on its page (default 120 s), who may cancel it, and the memory it is reckoned to
 * need (default that of a page).
 */
export type JobLimits = { timeLimitMs?: number; signal?: AbortSignal; memoryBytes?: number }

/** The warm browser. */
export type PrintingBrowser = {
  /**
   * Runs a job on a page of its own, beside others as far as there is room, and in their order where there is none. Rejects with a
   * `RenderError` `time-limit` or `cancelled`, after which its page is closed and the others go on; or with `browser-gone`: where its
   * page crashed, it alone; where the browser did, every job in it. The next job gets a new one.
   */
  withPage: <T>(job: (page: Page) => Promise<T>, limits?: JobLimits) => Promise<T>
  /** The fonts as they were read when the browser was started first. */
  fonts: ReadFonts
  /** The browser's own version, as `HeadlessChrome/156.0.8078.79`. */
  version: () => Promise<string>
  /** The process id of the running browser, undefined between two. */
  pid: () => number | undefined
  /** Ends the browser; jobs that run or wait are cancelled, later ones are refused. */
  close: () => Promise<void>
}

/**
 * Starts the printing browser and has a page ready. Rejects with `browser-gone` where it does not start, and for good with `font`
 * where a font file is missing or damaged.
 */
export async function openBrowser(options: BrowserOptions): Promise<PrintingBrowser> {
  const { log, jobsPerBrowser = 100, room = { pages: 1, memoryBytes: Infinity } } = options
  const closing = new AbortController()
  const gate = createPrintGate(room)
  const seats = await openSeats({ ...options, jobsPerBrowser })
  const running = new Set<Promise<unknown>>()

  const onPage = async <T>(job: (page: Page) => Promise<T>, limits: JobLimits, stop: AbortSignal): Promise<T> => {
    const seat = await seats.take()
    const { page, broken, lost } = seat.warm
    const limit = Promise.withResolvers<never>()
    const timeLimitMs = limits.timeLimitMs ?? 120_000
    const timer = setTimeout(
      () => limit.reject(new RenderError('time-limit', `Printing took longer than ${timeLimitMs} ms`)),
      timeLimitMs,
    )
    const cancel = (): void => limit.reject(new RenderError('cancelled', 'Printing was cancelled'))
    stop.addEventListener('abort', cancel, { once: true })
    let kept = keepsPage(limits.memoryBytes ?? PAGE_BYTES)
    try {
      if (stop.aborted) throw new RenderError('cancelled', 'Printing was cancelled before it began')
      return await Promise.race([job(page), limit.promise, broken])
    } catch (cause) {
      const error = cause instanceof RenderError || !lost() ? cause : browserGone(cause)
      if (error instanceof RenderError && !error.permanent) {
        log.warn({ kind: error.kind, message: error.message }, 'printing was broken off')
        kept = false
      }
      throw error
    } finally {
      clearTimeout(timer)
      stop.removeEventListener('abort', cancel)
      await seats.leave(seat, kept)
    }
  }
  const run = async <T>(job: (page: Page) => Promise<T>, limits: JobLimits): Promise<T> => {
    const stop = AbortSignal.any([closing.signal, ...(limits.signal ? [limits.signal] : [])])
    const leave = await gate.enter(limits.memoryBytes ?? PAGE_BYTES, stop)
    try {
      return await onPage(job, limits, stop)
    } finally {
      leave()
    }
  }

  return {
    fonts: seats.fonts,
    withPage: async (job, limits = {}) => {
      const done = run(job, limits)
      running.add(done)
      try {
        return await done
      } finally {
        running.delete(done)
      }
    },
    version: () => Promise.resolve(seats.version),
    pid: seats.pid,
    close: async () => {
      closing.abort()
      await Promise.allSettled(running)
      await seats.end()
    },
  }
}
