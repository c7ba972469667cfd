import { tokyoDateOf } from '@torikumi/domain'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.ts'
import { act } from './cases/act.ts'
import { findings } from './cases/findings.ts'
import { peers } from './cases/peers.ts'
import { preview } from './cases/preview.ts'
import { reading } from './cases/reading.ts'
import { report } from './cases/report.ts'
import { writeResults } from './results-file.ts'
import { runCases } from './run-cases.ts'
import { caseLines } from './table.ts'
import { claimWorkplace } from './workplace.ts'

const CASES = [reading, findings, act, preview, report]
/** Measured only where they are named: they install what they measure, and take their time. */
const BY_NAME = [peers]
const ALL = [...CASES, ...BY_NAME]
const RESULTS = fileURLToPath(new URL('../results', import.meta.url))
const HELP = [
  'npm run bench [-- CASE …]   measures, each thing beside its limit in the same run; without a name all but peers',
  ...ALL.map(({ name, title }) => `  ${name.padEnd(10)}${title}`),
  'Prints a table and writes bench/results/<date>.json. Exit 0 measured or left out with the reason, 1 failed, 2 wrong usage.',
]

const out = (line: string): boolean => process.stdout.write(`${line}\n`)
const err = (line: string): boolean => process.stderr.write(`${line}\n`)

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const asked = readArguments(
    words,
    CASES.map(({ name }) => name),
    BY_NAME.map(({ name }) => name),
  )
  if (asked.kind !== 'run') {
    const lines = asked.kind === 'help' ? HELP : [asked.message, ...HELP]
    lines.forEach(asked.kind === 'help' ? out : err)
    return asked.kind === 'help' ? 0 : 2
  }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  try {
    return await measure(asked.names, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) {
      err('Stopped; nothing was written.')
      return 130
    }
    err(error instanceof Error && error.name === 'EngineUnavailable' ? error.message : String(error))
    return 1
  }
}

async function measure(names: readonly string[], signal: AbortSignal): Promise<number> {
  const cacheDir = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'torikumi')
  const facts = {
    date: tokyoDateOf(new Date()),
    cores: os.availableParallelism(),
    node: process.versions.node,
  }
  const workplace = await claimWorkplace(path.join(cacheDir, 'bench'))
  try {
    out(`${facts.cores} cores, Node ${facts.node}; × limit = time taken ÷ time of the limit, medians`)
    const outcomes = await runCases(
      ALL.filter(({ name }) => names.includes(name)),
      async (name) => {
        err(`${name} …`)
        await workplace.clear()
        return {
          signal,
          folder: workplace.folder,
          cacheDir,
          chromePath: process.env['CHROME_PATH'],
          temporalCliPath: process.env['TEMPORAL_CLI_PATH'],
          environment: process.env,
          onProgress: err,
        }
      },
      (outcome) => ['', ...caseLines(outcome)].forEach(out),
    )
    out(`\n${path.relative(process.cwd(), await writeResults(RESULTS, facts, outcomes))}`)
    return outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0
  } finally {
    await workplace.release()
  }
}
