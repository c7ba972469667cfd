import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Oldest CLI whose development server does what this product needs. */
export const OLDEST_CLI = '1.5.1'

/** The version a `temporal` executable tells, or undefined when it tells none. */
export async function temporalVersion(executable: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(executable, ['--version'], { timeout: 15_000 })
    return /temporal version (\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

/** Whether a version such as 1.9.1 is at least {@link OLDEST_CLI}. */
export function isNewEnough(version: string): boolean {
  return version.localeCompare(OLDEST_CLI, 'en', { numeric: true }) >= 0
}
