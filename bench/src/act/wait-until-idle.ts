import type { Client } from '@temporalio/client'
import { setTimeout as sleep } from 'node:timers/promises'

const LIMIT_MS = 60_000
const POLL_MS = 100

/**
 * Waits until `workflowIds` all run and have no activity under way: what is measured then is not their start. Throws after a
 * minute.
 */
export async function waitUntilIdle(
  client: Client,
  workflowIds: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + LIMIT_MS
  for (const workflowId of workflowIds) {
    while (!(await isIdle(client, workflowId))) {
      if (performance.now() > until) throw new Error(`workflow ${workflowId} did not come to rest within a minute`)
      await sleep(POLL_MS, undefined, { signal })
    }
  }
}

async function isIdle(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { raw } = await client.workflow.getHandle(workflowId).describe()
    // A start and its first task leave more than two events; a task that waits for a worker is still pending.
    return (
      raw.pendingActivities?.length === 0 &&
      !raw.pendingWorkflowTask &&
      Number(raw.workflowExecutionInfo?.historyLength) > 2
    )
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkflowNotFoundError') return false
    throw error
  }
}
