import type { Database } from '@torikumi/database'
import type { ProcessClient } from '@torikumi/process-client'
import type { Store } from '@torikumi/store'
import type { Logger } from 'pino'

/** Tells the time: the one place from which the web takes it. */
export interface Clock {
  now: () => Date
}

/** Everything the web application needs from outside; handed to it once. */
export interface Deps {
  db: Database
  /** The engine; acts stay written where it is down. */
  engine: Pick<ProcessClient, 'sendAct' | 'isUp'>
  clock: Clock
  /** Scheme, host and port under which people reach the application; no path. */
  baseUrl: URL
  /** Published files and candidates, by their SHA-256. */
  store: Pick<Store, 'get'>
  /** The HTML and the PDF of drafts somebody asked to be printed, for a short time. */
  drafts: Pick<Store, 'get' | 'put'>
  log: Logger
  /** The sample edition's password, shown with its accounts beside the sign-in form; null everywhere else. */
  samplePassword: string | null
}
