import { TASK_QUEUES, WORKFLOW_TYPES, requestWorkflowId } from '@torikumi/domain/contract'
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common'
import { ParentClosePolicy, startChild } from '@temporalio/workflow'

const WAVE = 50

/**
 * Starts one child for each request that has none yet, in waves. Children outlive this workflow: they are told when the year
 * ends, never waited for.
 */
export async function startRequests(
  requests: readonly { id: string; summary: string }[],
  asked: Set<string>,
): Promise<void> {
  const fresh = requests.filter((request) => !asked.has(request.id))
  for (let first = 0; first < fresh.length; first += WAVE) {
    await Promise.all(fresh.slice(first, first + WAVE).map((request) => startRequest(request)))
  }
  for (const request of fresh) asked.add(request.id)
}

async function startRequest(request: { id: string; summary: string }): Promise<void> {
  try {
    await startChild(WORKFLOW_TYPES.sectionResponse, {
      workflowId: requestWorkflowId(request.id),
      args: [{ requestId: request.id }],
      taskQueue: TASK_QUEUES.process,
      parentClosePolicy: ParentClosePolicy.ABANDON,
      staticSummary: request.summary,
    })
  } catch (error) {
    // An act may have started it first, or this workflow was started again: the record is what counts.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}
