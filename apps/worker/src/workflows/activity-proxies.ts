import { TASK_QUEUES } from '@torikumi/domain/contract'
import { ActivityCancellationType, proxyActivities, proxyLocalActivities } from '@temporalio/workflow'
import type { ProcessActivities } from '../activities/process-activities.ts'
import type { RenderActivities } from '../activities/render-activities.ts'

/** The transaction of an act: short, idempotent by decision id, so a local activity; three quick attempts. */
export const quickly = proxyLocalActivities<ProcessActivities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 3, initialInterval: '100ms' },
})

const PATIENT = {
  taskQueue: TASK_QUEUES.process,
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '15s' },
} as const

/** The same work as a normal activity, for as long as the database is away: it holds up nobody else on the workflow. */
export const patiently = proxyActivities<ProcessActivities>(PATIENT)

/**
 * The same for what may be waited for no longer: it is left alone then, and nothing is said to the engine, for which it may have ended at
 * that very moment. What it comes to stands in the record.
 */
export const patientlyOrNot = proxyActivities<ProcessActivities>({
  ...PATIENT,
  cancellationType: ActivityCancellationType.ABANDON,
})

/** Work that needs the browser: minutes, of which it may wait some for its turn; alive as long as it beats. */
export const inTheBrowser = proxyActivities<RenderActivities>({
  taskQueue: TASK_QUEUES.render,
  startToCloseTimeout: '30m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '2s', maximumInterval: '1m' },
})
