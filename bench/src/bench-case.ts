import type { CaseResult } from './figures.ts'

/** What a case may use. */
export interface CaseContext {
  /** Set when the reader wants to stop: a case looks at it between two runs. */
  signal: AbortSignal
  /** A folder of this run alone, deleted after the case. */
  folder: string
  /** Where fetched programs are kept between runs. */
  cacheDir: string
  /** Executables the reader named; undefined: they are looked for. */
  chromePath: string | undefined
  temporalCliPath: string | undefined
  /** The whole environment, to hand on to the processes that are started. */
  environment: Readonly<Record<string, string | undefined>>
  /** Receives plain lines about what takes long. */
  onProgress: (line: string) => void
}

/** One thing that is measured. */
export interface BenchCase {
  name: string
  title: string
  /** Measures and closes what it opened; throws an EngineUnavailable where it needs what this machine cannot have. */
  run: (context: CaseContext) => Promise<CaseResult>
}
