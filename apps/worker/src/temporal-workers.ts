import { TASK_QUEUES } from '@torikumi/domain/contract'
import { DefaultLogger, NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker'
import { fileURLToPath } from 'node:url'
import type { ProcessActivities } from './activities/process-activities.ts'
import type { RenderActivities } from './activities/render-activities.ts'
import type { Log } from './log.ts'
import { temporalMeta } from './temporal-meta.ts'

const SHUTDOWN_GRACE = '10s'
const SHUTDOWN_FORCE = '20s'

const SILENT = ['TRACE', 'DEBUG', 'INFO']

/** Sends Temporal's own warnings into our log; once per process, before anything of Temporal is made. */
export function installRuntime(log: Log): void {
  const logger = new DefaultLogger('WARN', ({ level, message, meta }) => {
    if (!SILENT.includes(level)) log[level === 'WARN' ? 'warn' : 'error']({ temporal: temporalMeta(meta) }, message)
  })
  Runtime.install({ logger })
}

/** The workflow code as one bundle. */
export async function bundleWorkflows(): Promise<{ code: string }> {
  const workflowsPath = fileURLToPath(new URL('./workflows/index.ts', import.meta.url))
  return bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') })
}

/** Two workers on one connection: workflows with their quick activities, and the activities that need the browser, `renders` at a time. */
export async function createWorkers(
  temporal: { address: string; namespace: string },
  activities: { process: ProcessActivities; render: RenderActivities },
  renders: number,
): Promise<{ run: () => Promise<void> }> {
  const connection = await NativeConnection.connect({ address: temporal.address })
  const base = {
    connection,
    namespace: temporal.namespace,
    shutdownGraceTime: SHUTDOWN_GRACE,
    shutdownForceTime: SHUTDOWN_FORCE,
  }
  const process = await Worker.create({
    ...base,
    taskQueue: TASK_QUEUES.process,
    workflowBundle: await bundleWorkflows(),
    activities: activities.process,
    maxConcurrentActivityTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 20,
  })
  const render = await Worker.create({
    ...base,
    taskQueue: TASK_QUEUES.render,
    activities: activities.render,
    maxConcurrentActivityTaskExecutions: renders,
  })
  return {
    run: async () => {
      try {
        await Promise.all([process.run(), render.run()])
      } finally {
        await connection.close()
      }
    },
  }
}
