import type { Logger } from 'pino'
import { type BrowserSession, type SessionOptions, startSession } from './browser-session.ts'
import type { WarmPage } from './warm-page.ts'

/** A page in a running browser, for one job. */
export type Seat = { warm: WarmPage; session: BrowserSession }

/** Where jobs get a page: the browser of the moment, replaced when it is worn or gone. */
export type BrowserSeats = {
  /** A page for a job. Rejects as `startSession` does where a new browser is needed and does not start. */
  take: () => Promise<Seat>
  /** Takes a page back; one that is not `kept` is closed. */
  leave: (seat: Seat, kept: boolean) => Promise<void>
  pid: () => number | undefined
  end: () => Promise<void>
}

/** How the browser is run. */
export type SeatsOptions = SessionOptions & {
  log: Pick<Logger, 'info' | 'warn'>
  /** Jobs after which the browser is started afresh, so that its memory stays bounded. */
  jobsPerBrowser: number
}

/** Starts the first browser; gives what is known of it besides. */
export async function openSeats(
  options: SeatsOptions,
): Promise<BrowserSeats & Pick<BrowserSession, 'fonts' | 'version'>> {
  const { log, jobsPerBrowser } = options
  let current: BrowserSession | undefined
  let taking: Promise<unknown> = Promise.resolve()

  const start = async (): Promise<BrowserSession> => {
    const began = performance.now()
    const session = await startSession(options)
    const { kind, version } = options.browser
    log.info({ kind, version, ms: Math.round(performance.now() - began) }, 'printing browser is ready')
    current = session
    return session
  }
  /** Nobody is given a page in it any more, and it ends with the last of its jobs; at once where it is lost or has none. */
  const retire = async (session: BrowserSession): Promise<void> => {
    const { jobs, busy, lost } = session.pages
    log.info({ jobs: jobs(), lost: lost()?.message }, 'printing browser is started afresh')
    current = undefined
    if (lost() !== undefined || busy() === 0) await session.end()
  }
  const seatIn = async (session: BrowserSession): Promise<Seat> => ({ warm: await session.pages.take(), session })
  const take = async (): Promise<Seat> => {
    if (current && (current.pages.jobs() >= jobsPerBrowser || current.pages.lost() !== undefined)) await retire(current)
    if (current) {
      const session = current
      try {
        return await seatIn(session)
      } catch (error) {
        log.warn({ message: error instanceof Error ? error.message : String(error) }, 'printing browser gives no page')
        await retire(session)
      }
    }
    return await seatIn(await start())
  }

  const { fonts, version } = await start()
  return {
    fonts,
    version,
    // One after the other, so that two jobs do not start two browsers.
    take: async () => {
      const turn = taking.then(take)
      taking = turn.catch(() => undefined)
      return await turn
    },
    leave: async ({ warm, session }, kept) => {
      const { giveBack, busy, lost } = session.pages
      await giveBack(warm, kept)
      if (lost() !== undefined && session === current) current = undefined
      if (session !== current && (lost() !== undefined || busy() === 0)) await session.end()
    },
    pid: () => current?.pid,
    end: async () => {
      await current?.end()
      current = undefined
    },
  }
}
