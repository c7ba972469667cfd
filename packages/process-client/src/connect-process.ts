import {
  Client,
  Connection,
  WithStartWorkflowOperation,
  type Workflow,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client'
import {
  type ActAnswer,
  type ActUpdate,
  FOLLOW_SIGNAL,
  type PrintDraftInput,
  RECORD_ACT_UPDATE,
  TASK_QUEUES,
  WORKFLOW_TYPES,
  actUpdateId,
  draftPrintWorkflowId,
} from '@torikumi/domain/contract'
import { type ActSubject, subjectWorkflow } from './subject-workflow.ts'

/** An answer within the time allowed, or none: the act stays written and will be answered on the record. */
export type SendOutcome = ActAnswer | { kind: 'unanswered'; cause: unknown }

/** The engine as the applications see it. */
export interface ProcessClient {
  /** Sends a written act to its workflow, which is started where it does not run. Never throws for an engine that is down. */
  sendAct: (subject: ActSubject, decisionId: string, attempt: number) => Promise<SendOutcome>
  /** Tells a subject's workflow that the record has moved; starts it where it does not run. Throws when the engine is down. */
  follow: (subject: ActSubject) => Promise<void>
  /** Has a draft printed; once is enough, and again is no harm. Throws when the engine is down. */
  printDraft: (printId: string) => Promise<void>
  /** True when the engine answers. */
  isUp: () => Promise<boolean>
  close: () => Promise<void>
}

const HEALTH_LIMIT_MS = 2_000
const PRINT_LIMIT = '1 hour'

/**
 * Connects lazily: an engine that is down at start is no reason not to start. `answerLimitMs` is how long `sendAct` waits.
 */
export function connectProcess(options: { address: string; namespace: string; answerLimitMs: number }): ProcessClient {
  const connection = Connection.lazy({ address: options.address })
  const client = new Client({ connection, namespace: options.namespace })
  const within = <T>(limitMs: number, work: () => Promise<T>): Promise<T> =>
    client.withDeadline(Date.now() + limitMs, work)
  return {
    sendAct: async (subject, decisionId, attempt) => {
      const workflow = subjectWorkflow(subject)
      const start = new WithStartWorkflowOperation(workflow.type, {
        workflowId: workflow.workflowId,
        args: [workflow.input],
        taskQueue: TASK_QUEUES.process,
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: workflow.summary,
      })
      try {
        return await within(options.answerLimitMs, () =>
          client.workflow.executeUpdateWithStart<Workflow, ActAnswer, [ActUpdate]>(RECORD_ACT_UPDATE, {
            startWorkflowOperation: start,
            args: [{ decisionId }],
            updateId: actUpdateId(decisionId, attempt),
          }),
        )
      } catch (cause) {
        return { kind: 'unanswered', cause }
      }
    },
    follow: async (subject) => {
      const workflow = subjectWorkflow(subject)
      await within(options.answerLimitMs, () =>
        client.workflow.signalWithStart(workflow.type, {
          workflowId: workflow.workflowId,
          args: [workflow.input],
          taskQueue: TASK_QUEUES.process,
          signal: FOLLOW_SIGNAL,
          staticSummary: workflow.summary,
        }),
      )
    },
    printDraft: async (printId) => {
      const input: PrintDraftInput = { printId }
      await within(options.answerLimitMs, () =>
        client.workflow.start(WORKFLOW_TYPES.printDraft, {
          workflowId: draftPrintWorkflowId(printId),
          args: [input],
          taskQueue: TASK_QUEUES.process,
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowExecutionTimeout: PRINT_LIMIT,
          staticSummary: '案の印刷',
        }),
      )
    },
    isUp: async () => {
      try {
        await within(HEALTH_LIMIT_MS, () => connection.workflowService.getSystemInfo({}))
        return true
      } catch (error) {
        if (isGrpcServiceError(error) || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return false
        throw error
      }
    },
    close: () => connection.close(),
  }
}
