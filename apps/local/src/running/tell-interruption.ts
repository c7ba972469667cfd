import type { Interruption } from '@torikumi/engines/supervise'
import { running } from '../messages/ja-running.ts'
import type { RunInput } from './run-input.ts'

/** Notes in the log, and tells the user, that something ended by itself and is started again. */
export function tellInterruption({ logs, onProgress }: RunInput): (interruption: Interruption) => void {
  return ({ name, reason, restartInMs }) => {
    const cause = reason instanceof Error ? { error: reason.message } : { ...reason }
    logs.local.write({ message: `${name} ended and is started again`, restartInMs, ...cause })
    onProgress(running.interrupted(name, Math.ceil(restartInMs / 1000)))
  }
}
