import path from 'node:path'
import { runCommandLine } from '../src/command-line/run-command-line.ts'
import type { Settings } from '../src/settings.ts'

/** What a command line did. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process, with `folder` as the caller's. */
export async function runWords(words: readonly string[], folder: string, settings?: () => Settings): Promise<Ran> {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await runCommandLine(words, {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
    resolve: (word) => path.resolve(folder, word),
    settings:
      settings ??
      (() => {
        throw new Error('this test has no settings')
      }),
  })
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
}
