import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import type { Logger } from 'pino'
import { writeFontconfig } from './fontconfig.ts'
import { type ReportFont, reportFonts } from './fonts.ts'
import type { FoundBrowser } from '@torikumi/engines/browser'
import { launchBrowser } from './launch-browser.ts'
import { openQuietPage } from './quiet-page.ts'
import { type ReadFonts, readFonts } from './read-fonts.ts'
import { RenderError } from './render-error.ts'

/** How the printing browser is run. */
export type BrowserOptions = {
  browser: FoundBrowser
  /** A folder of our own for font configuration, font cache and profiles. */
  cacheDir: string
  log: Pick<Logger, 'info' | 'warn'>
  /** Jobs after which the browser is started afresh, so that its memory stays bounded; default 100. */
  jobsPerBrowser?: number
  /** Time a browser may take to start; default 30 s. */
  startLimitMs?: number
  /** The faces the browser knows; default those of the installation. They are checked at each start. */
  fonts?: readonly ReportFont[]
}

/** Limits of one job: how long it may take (default 120 s) and who may cancel it. */
export type JobLimits = { timeLimitMs?: number; signal?: AbortSignal }

/** The warm browser. */
export type PrintingBrowser = {
  /**
   * Runs a job on the one warm page; jobs wait for each other. Rejects with a `RenderError` `browser-gone` where the browser crashed,
   * `time-limit`, or `cancelled`; after each of these the next job gets a new browser.
   */
  withPage: <T>(job: (page: Page) => Promise<T>, limits?: JobLimits) => Promise<T>
  /** The fonts as they were read when the browser was started first. */
  fonts: ReadFonts
  /** The browser's own version, as `HeadlessChrome/156.0.8078.79`. */
  version: () => Promise<string>
  /** The process id of the running browser, undefined between two. */
  pid: () => number | undefined
  /** Ends the browser; a job that is running is cancelled, later ones are refused. */
  close: () => Promise<void>
}

type Session = Awaited<ReturnType<typeof startSession>>

/**
 * Starts the printing browser and has its page ready. Rejects with `browser-gone` where it does not start, and for good with `font`
 * where a font file is missing or damaged.
 */
export async function openBrowser(options: BrowserOptions): Promise<PrintingBrowser> {
  const { log, jobsPerBrowser = 100 } = options
  const closing = new AbortController()
  let session: Session | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const discard = async (): Promise<void> => {
    const gone = session
    session = undefined
    await gone?.end()
  }
  const ready = async (): Promise<Session> => {
    if (session && (session.jobs >= jobsPerBrowser || !(await answers(session)))) {
      log.info({ jobs: session.jobs, lost: session.lost() }, 'printing browser is started afresh')
      await discard()
    }
    session ??= await startSession(options)
    return session
  }
  const run = async <T>(job: (page: Page) => Promise<T>, limits: JobLimits): Promise<T> => {
    const stop = AbortSignal.any([closing.signal, ...(limits.signal ? [limits.signal] : [])])
    if (stop.aborted) throw new RenderError('cancelled', 'Printing was cancelled before it began')
    const current = await ready()
    current.jobs++
    const limit = Promise.withResolvers<never>()
    const timeLimitMs = limits.timeLimitMs ?? 120_000
    const timer = setTimeout(
      () => limit.reject(new RenderError('time-limit', `Printing took longer than ${timeLimitMs} ms`)),
      timeLimitMs,
    )
    const cancel = (): void => limit.reject(new RenderError('cancelled', 'Printing was cancelled'))
    stop.addEventListener('abort', cancel, { once: true })
    try {
      return await Promise.race([job(current.page), limit.promise, current.broken])
    } catch (cause) {
      const error = cause instanceof RenderError || !current.lost() ? cause : gone(cause)
      if (error instanceof RenderError && !error.permanent) {
        log.warn({ kind: error.kind, message: error.message }, 'printing was broken off')
        await discard()
      }
      throw error
    } finally {
      clearTimeout(timer)
      stop.removeEventListener('abort', cancel)
    }
  }

  const first = await ready()
  const version = await first.browser.version()
  return {
    fonts: first.fonts,
    withPage: async (job, limits = {}) => {
      const turn = queue.then(() => run(job, limits))
      queue = turn.catch(() => undefined)
      return await turn
    },
    version: () => Promise.resolve(version),
    pid: () => session?.browser.process()?.pid,
    close: async () => {
      closing.abort()
      await queue
      await discard()
    },
  }
}

/** A browser may have died or got stuck between two jobs before anybody noticed: one question, two seconds. */
async function answers(session: Session): Promise<boolean> {
  if (session.lost()) return false
  const silence = new AbortController()
  const asked = session.page.evaluate('1').then(
    () => true,
    () => false,
  )
  const waited = sleep(2_000, false, { signal: silence.signal }).catch(() => false)
  const answered = await Promise.race([asked, waited])
  silence.abort()
  return answered
}

function gone(cause: unknown): RenderError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new RenderError('browser-gone', `The printing browser is gone: ${reason}`, { cause })
}

async function startSession(options: BrowserOptions) {
  const { browser: found, cacheDir, log, startLimitMs = 30_000, fonts: faces = reportFonts() } = options
  const began = performance.now()
  const fonts = await readFonts(faces)
  const fontconfigFile = await writeFontconfig(cacheDir, faces)
  const running = await launchBrowser(found, { cacheDir, fontconfigFile, startLimitMs }).catch((error: unknown) => {
    throw gone(error)
  })
  let lost: RenderError | undefined
  const breaking = Promise.withResolvers<never>()
  breaking.promise.catch(() => undefined)
  const lose = (why: string) => (): void => {
    lost ??= gone(new Error(why))
    breaking.reject(lost)
  }
  running.browser.once('disconnected', lose('its process ended'))
  try {
    const page = await openQuietPage(running.browser)
    page.once('error', lose('its page crashed'))
    // The first Japanese text makes the browser read its fonts: better now than in the first job.
    await page.setContent('<!doctype html><html lang="ja"><body>取組<b>状況</b></body></html>')
    log.info(
      { kind: found.kind, version: found.version, ms: Math.round(performance.now() - began) },
      'printing browser is ready',
    )
    return {
      browser: running.browser,
      page,
      fonts,
      end: running.end,
      broken: breaking.promise,
      lost: () => lost !== undefined,
      jobs: 0,
    }
  } catch (error) {
    await running.end()
    throw gone(error)
  }
}
