import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Outcome } from './run-cases.ts'

/** What is known of where a run was made: nothing that names the machine. */
export interface RunFacts {
  /** `YYYY-MM-DD`. */
  date: string
  cores: number
  node: string
}

/**
 * Writes a run as `<folder>/<date>.json` and gives the path; an earlier run of the same day is replaced. Cases that were left out or
 * failed are named with the reason and have no figures.
 */
export async function writeResults(folder: string, facts: RunFacts, outcomes: readonly Outcome[]): Promise<string> {
  const cases = outcomes.map((outcome) => {
    const { name, title, seconds, kind } = outcome
    const head = { name, title, seconds, outcome: kind }
    if (outcome.kind === 'measured') return { ...head, ...outcome.result }
    const why = outcome.kind === 'left out' ? outcome.why : String(outcome.error)
    return { ...head, why }
  })
  const file = path.join(folder, `${facts.date}.json`)
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify({ ...facts, cases }, null, 2)}\n`)
  await rename(`${file}.new`, file)
  return file
}
