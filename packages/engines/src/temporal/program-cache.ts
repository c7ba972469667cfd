import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sweepUnfinished, unfinishedName } from '../files/sweep-unfinished.ts'
import { sha256OfFile } from '../files/sha256.ts'

/**
 * A place for one program in the cache: `<cacheDir>/<program>/<build>/<program>`. `sha256` is its pinned hash;
 * without one (a build made on this machine) the hash noted at its installation counts.
 */
export type CachePlace = { cacheDir: string; program: string; build: string; sha256?: string }

const executableOf = (place: CachePlace) => path.join(place.cacheDir, place.program, place.build, place.program)
const noteOf = (place: CachePlace) => `${executableOf(place)}.sha256`

async function expectedHash(place: CachePlace): Promise<string | undefined> {
  if (place.sha256 !== undefined) return place.sha256
  return readFile(noteOf(place), 'utf8').then(
    (note) => note.trim(),
    () => undefined,
  )
}

/**
 * The executable at a place, or undefined when it is missing or its hash is not the expected one; `onWrong` is told
 * about the latter.
 */
export async function cachedProgram(place: CachePlace, onWrong: () => void): Promise<string | undefined> {
  const actual = await sha256OfFile(executableOf(place)).catch(() => undefined)
  if (actual === undefined) return undefined
  if (actual === (await expectedHash(place))) return executableOf(place)
  onWrong()
  return undefined
}

/**
 * Puts a fetched executable at its place and gives its path there. Refuses one whose hash is not the pinned one.
 * It appears by a rename: parallel and killed runs never see half a file.
 */
export async function keepProgram(place: CachePlace, fetched: string): Promise<string> {
  const actual = await sha256OfFile(fetched)
  if (place.sha256 !== undefined && actual !== place.sha256) {
    throw new Error(`${place.program} ${place.build} has SHA-256 ${actual}, expected ${place.sha256}`)
  }
  const target = executableOf(place)
  await mkdir(path.dirname(target), { recursive: true })
  await chmod(fetched, 0o755)
  await rename(fetched, target)
  if (place.sha256 === undefined) {
    const note = unfinishedName(noteOf(place))
    await writeFile(note, `${actual}\n`)
    await rename(note, noteOf(place))
  }
  return target
}

/** Runs `work` with a folder of its own inside the cache (so that a rename out of it is atomic), removed afterwards. */
export async function inWorkFolder<T>(cacheDir: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = unfinishedName(path.join(cacheDir, 'fetching'))
  await sweepUnfinished(cacheDir)
  await mkdir(folder, { recursive: true })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
