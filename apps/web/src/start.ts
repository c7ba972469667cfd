import path from 'node:path'
import { serve } from '@hono/node-server'
import { openDatabase } from '@torikumi/database'
import { connectProcess } from '@torikumi/process-client'
import { openStore } from '@torikumi/store'
import { pino } from 'pino'
import { createApp } from './app.ts'
import type { Config } from './config.ts'

/** How long an act waits for its answer before the page says that it is under way. */
const ANSWER_LIMIT_MS = 5_000

/** Starts the application on its port; gives back what stops it in order. */
export function start(config: Config): { stop: () => Promise<void> } {
  const log = pino({ name: 'web', level: config.logLevel, timestamp: pino.stdTimeFunctions.isoTime })
  const db = openDatabase(config.databaseUrl, {
    onError: (error) => log.warn({ err: error }, 'an idle connection broke'),
  })
  const engine = connectProcess({ ...config.temporal, answerLimitMs: ANSWER_LIMIT_MS })
  const app = createApp({
    db,
    engine,
    clock: { now: () => new Date() },
    baseUrl: config.baseUrl,
    store: openStore(path.join(config.home, 'store')),
    drafts: openStore(path.join(config.home, 'drafts')),
    log,
    samplePassword: config.samplePassword,
  })
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => {
    log.info({ address: config.baseUrl.href }, 'listening')
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    log.fatal({ err: error, port: config.port }, `${config.host}:${config.port} で待ち受けられません`)
    process.exit(1)
  })
  return {
    stop: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await engine.close()
      await db.destroy()
    },
  }
}
