import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const READY = 'Ctrl-C'

/** A command line that runs as a process of its own. */
export interface StartedEdition {
  child: ChildProcess
  /** What it has printed so far. */
  out: string[]
  err: string[]
  /** Settles with the exit code; null where a signal ended it. */
  ended: Promise<number | null>
  /** Settles once it has printed how to stop it; throws with its errors where it ends before. */
  ready: Promise<void>
}

/** Starts `torikumi` with words, on engines of its own. */
export function startEdition(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartedEdition {
  const own = {
    DATABASE_URL: undefined,
    DATABASE_OWNER_URL: undefined,
    TEMPORAL_ADDRESS: undefined,
    TORIKUMI_HOME: undefined,
  }
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: string[] = []
  const err: string[] = []
  const ready = Promise.withResolvers<void>()
  createInterface(child.stdout).on('line', (line) => {
    out.push(line)
    if (line.includes(READY)) ready.resolve()
  })
  createInterface(child.stderr).on('line', (line) => err.push(line))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  void ended.then(() => ready.reject(new Error(`it ended instead of getting ready: ${err.join('\n')}`)))
  ready.promise.catch(() => undefined)
  return { child, out, err, ended, ready: ready.promise }
}
