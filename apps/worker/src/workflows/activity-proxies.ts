import { TASK_QUEUES } from '@torikumi/domain/contract'
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow'
import type { ProcessActivities } from '../activities/process-activities.ts'
import type { RenderActivities } from '../activities/render-activities.ts'

/** The transaction of an act: short, idempotent by decision id, so a local activity; three quick attempts. */
export const quickly = proxyLocalActivities<ProcessActivities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 3, initialInterval: '100ms' },
})

/** The same work as a normal activity, for as long as the database is away: it holds up nobody else on the workflow. */
export const patiently = proxyActivities<ProcessActivities>({
  taskQueue: TASK_QUEUES.process,
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '15s' },
})

/** Work that needs the browser: minutes, of which it may wait some for its turn; alive as long as it beats. */
export const inTheBrowser = proxyActivities<RenderActivities>({
  taskQueue: TASK_QUEUES.render,
  startToCloseTimeout: '30m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '2s', maximumInterval: '1m' },
})
