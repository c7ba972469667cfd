import { findMunicipality, lastHeartbeat } from '@torikumi/database'
import type { Deps } from '../deps.ts'
import type { Handler } from '../env.ts'

/** A worker whose last sign of life is older than this does not count as up. */
const HEARTBEAT_MS = 15_000

/** For probes: `/healthz` says that the process is up, `/readyz` what it can reach. */
export function statusRoutes({ db, engine, clock, log }: Deps) {
  const database = async (): Promise<boolean> =>
    findMunicipality(db).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, 'readiness: no database')
        return false
      },
    )
  const worker = async (): Promise<boolean> => {
    const last = await lastHeartbeat(db).catch(() => null)
    return last !== null && clock.now().getTime() - last.getTime() <= HEARTBEAT_MS
  }
  return {
    'GET /healthz': (c) => c.json({ status: 'up' }),
    // Drafting goes on without the engine, so only a missing database makes the application unready.
    'GET /readyz': async (c) => {
      const [hasDatabase, hasEngine, hasWorker] = await Promise.all([
        database(),
        engine.isUp().catch(() => false),
        worker(),
      ])
      const body = { database: hasDatabase, engine: hasEngine, worker: hasWorker }
      return c.json(body, hasDatabase ? 200 : 503)
    },
  } satisfies Record<string, Handler>
}
