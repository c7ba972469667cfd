import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow'
import { inTheBrowser, patiently } from './activity-proxies.ts'

/**
 * Prints a year's candidate. What no repetition can mend (a row that is not decided, a layout that does not fit) does not end the
 * year: the candidate is given up and planning reads why.
 */
export async function printCandidate(cycleId: string): Promise<void> {
  try {
    await inTheBrowser.renderCandidate(cycleId)
  } catch (error) {
    if (!(error instanceof ActivityFailure && error.cause instanceof ApplicationFailure)) throw error
    await patiently.giveUpCandidate(cycleId, error.cause.message)
  }
}
