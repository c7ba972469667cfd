import type { ActAnswer, ActUpdate } from '@torikumi/domain/contract'
import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow'
import { patiently, quickly } from './activity-proxies.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Decides an act in one transaction. Quickly as a rule; where the database does not answer three times, the handler goes on
 * as a normal activity, so that the other acts on this workflow need not wait for it.
 */
export async function decideOnRecord({ decisionId }: ActUpdate): Promise<ActAnswer> {
  try {
    return await quickly.recordAct(decisionId)
  } catch (error) {
    if (!isTransient(error)) throw error
    return patiently.recordAct(decisionId)
  }
}

/** The synchronous check of an Update: its form, and that the subject has not ended. State rules stand in the reducer alone. */
export function checkActUpdate({ decisionId }: ActUpdate, ended: boolean): void {
  if (typeof decisionId !== 'string' || !UUID.test(decisionId)) {
    const message = `decisionId ${JSON.stringify(decisionId)} is no lower-case uuid: send the id of the act as its row has it`
    throw ApplicationFailure.nonRetryable(message, 'MalformedUpdate')
  }
  if (ended) {
    const message = `the subject of act ${decisionId} has ended: start its workflow again, which answers from the record`
    throw ApplicationFailure.nonRetryable(message, 'SubjectEnded')
  }
}

function isTransient(error: unknown): boolean {
  return (
    error instanceof ActivityFailure &&
    !(error.cause instanceof ApplicationFailure && error.cause.nonRetryable === true)
  )
}
