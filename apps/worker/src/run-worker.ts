import { openDatabase } from '@torikumi/database'
import { connectProcess } from '@torikumi/process-client'
import { openStore } from '@torikumi/store'
import { LOST_AGAIN_MS } from './activities/once-stored.ts'
import { createProcessActivities } from './activities/process-activities.ts'
import { createRenderActivities } from './activities/render-activities.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { startLoops } from './loops/start-loops.ts'
import { createLog } from './log.ts'
import { createPrinter } from './printer.ts'
import { rendersSideBySide } from './report/print-room.ts'
import { createWorkers, installRuntime } from './temporal-workers.ts'

const ANSWER_LIMIT_MS = 5_000

/**
 * Runs until the process is told to stop (SIGTERM, SIGINT): two Temporal workers (the process, and the work that needs the
 * browser) and the loops. Everything it opened is closed in the opposite order.
 */
export async function runWorker(config: Config): Promise<void> {
  const log = createLog()
  installRuntime(log)
  const db = openDatabase(config.databaseUrl, {
    onError: (error) => log.warn({ error: error.message }, 'database connection lost'),
  })
  const engine = connectProcess({ ...config.temporal, answerLimitMs: ANSWER_LIMIT_MS })
  const store = openStore(config.storeDir)
  const drafts = openStore(config.draftsDir)
  const printer = createPrinter(config, log)
  const clock = systemClock
  const loops = startLoops({ db, store, drafts, engine, clock, log })
  try {
    const workers = await createWorkers(
      config.temporal,
      {
        process: createProcessActivities({ db, store, engine, clock, wake: loops.wake, lostAgainMs: LOST_AGAIN_MS }),
        render: createRenderActivities({ db, store, drafts, printer, clock }),
      },
      rendersSideBySide(),
    )
    log.info('worker started')
    await workers.run()
  } finally {
    await loops.stop()
    await printer.close()
    await engine.close()
    await db.destroy()
    log.info('worker stopped')
  }
}
