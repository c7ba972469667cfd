import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { PeerJob } from './peer.ts'

const run = promisify(execFile)

/** How long one call of a peer may take, its installation included. */
const LIMIT_MS = 300_000

/** Runs a program to its end and gives what it printed; throws with the last line it complained with. */
export async function runProgram(
  program: string,
  words: readonly string[],
  { environment, signal, cwd }: Pick<PeerJob, 'environment' | 'signal'> & { cwd?: string },
): Promise<string> {
  try {
    const { stdout } = await run(program, words, {
      env: { ...environment },
      signal,
      timeout: LIMIT_MS,
      maxBuffer: 64 * 1024 * 1024,
      ...(cwd === undefined ? {} : { cwd }),
    })
    return stdout
  } catch (error) {
    signal.throwIfAborted()
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : ''
    throw new Error(said || (error instanceof Error ? error.message.split('\n')[0] : String(error)), { cause: error })
  }
}

/** The milliseconds a runner printed as its last line, without those of its warm-ups. */
export function timesOf(stdout: string, warmUps: number): number[] {
  const times: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  if (!Array.isArray(times) || times.length <= warmUps) throw new Error('the runner printed no times')
  return times.slice(warmUps).map(Number)
}
