import { TASK_QUEUES } from '@torikumi/domain/contract'
import { NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker'
import { fileURLToPath } from 'node:url'
import type { ProcessActivities } from './activities/process-activities.ts'
import type { RenderActivities } from './activities/render-activities.ts'
import type { Log } from './log.ts'

const SHUTDOWN_GRACE = '10s'
const SHUTDOWN_FORCE = '20s'

/** Sends Temporal's own log lines into ours; once per process, before anything of Temporal is made. */
export function installRuntime(log: Log): void {
  const write = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (message: string, meta?: object) =>
    log[level]({ temporal: meta }, message)
  Runtime.install({
    logger: {
      log: (level, message, meta) =>
        write(
          level === 'TRACE'
            ? 'trace'
            : level === 'DEBUG'
              ? 'debug'
              : level === 'INFO'
                ? 'debug'
                : level === 'WARN'
                  ? 'warn'
                  : 'error',
        )(message, meta),
      trace: write('trace'),
      debug: write('debug'),
      info: write('debug'),
      warn: write('warn'),
      error: write('error'),
    },
  })
}

/** The workflow code as one bundle. */
export async function bundleWorkflows(): Promise<{ code: string }> {
  return bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('./workflows/index.ts', import.meta.url)) })
}

/** Two workers on one connection: workflows with their quick activities, and the activities that need the browser, one at a time. */
export async function createWorkers(
  temporal: { address: string; namespace: string },
  activities: { process: ProcessActivities; render: RenderActivities },
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
    maxConcurrentActivityTaskExecutions: 1,
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
