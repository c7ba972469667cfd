import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReprintOutcome } from '@torikumi/domain/contract'
import { Refusal } from '../command-line/refusal.ts'
import { reprint } from '../messages/ja-reprint.ts'
import { running } from '../messages/ja-running.ts'

const LONGEST_ANSWER = 16 * 2 ** 20

/**
 * Has the worker's own program make a bundle again into `folder` and gives what comparing it came to. Throws a Refusal where it
 * breaks off, with the last it said, and where `signal` asks to stop.
 */
export async function runReprint(input: {
  edition: string
  folder: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}): Promise<ReprintOutcome> {
  const { edition, folder, env, signal } = input
  const program = fileURLToPath(import.meta.resolve('@torikumi/worker/reprint'))
  const options = { env: { ...env }, signal, killSignal: 'SIGTERM', maxBuffer: LONGEST_ANSWER } as const
  const { error, stdout, stderr } = await new Promise<{ error: Error | null; stdout: string; stderr: string }>(
    (resolve) => {
      execFile(process.execPath, [program, edition, folder], options, (error, stdout, stderr) =>
        resolve({ error, stdout, stderr }),
      )
    },
  )
  if (signal.aborted) throw new Refusal(running.interruptedByUser)
  if (error !== null) throw new Refusal(reprint.broke(stderr.trim().split('\n').slice(-LAST_LINES).join('\n')))
  return JSON.parse(stdout) as ReprintOutcome
}

const LAST_LINES = 12
