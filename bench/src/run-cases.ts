import { EngineUnavailable } from '@torikumi/engines/supervise'
import type { BenchCase, CaseContext } from './bench-case.ts'
import type { CaseResult } from './figures.ts'

/** What became of a case: only a measured one has figures. */
export type Outcome = { name: string; title: string; seconds: number } & (
  | { kind: 'measured'; result: CaseResult }
  /** What it needs is not to be had on this machine. */
  | { kind: 'left out'; why: string }
  | { kind: 'failed'; error: unknown }
)

/**
 * Runs cases one after the other, so that none takes the processor from another, and tells of each as it ends. A case that fails
 * does not keep the others from running; a broken-off run throws.
 */
export async function runCases(
  cases: readonly BenchCase[],
  contextOf: (name: string) => Promise<CaseContext>,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const one of cases) {
    const outcome = await runCase(one, await contextOf(one.name))
    outcomes.push(outcome)
    onOutcome(outcome)
  }
  return outcomes
}

async function runCase({ name, title, run }: BenchCase, context: CaseContext): Promise<Outcome> {
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 100) / 10
  try {
    const result = await run(context)
    return { name, title, kind: 'measured', result, seconds: seconds() }
  } catch (error) {
    context.signal.throwIfAborted()
    if (error instanceof EngineUnavailable)
      return { name, title, kind: 'left out', why: error.message, seconds: seconds() }
    return { name, title, kind: 'failed', error, seconds: seconds() }
  }
}
