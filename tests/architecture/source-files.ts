import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of the repository: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The repository's root folder. */
export const repositoryRoot = join(import.meta.dirname, '..', '..')

const rooms = ['apps', 'packages', 'seeds', 'tests', 'bench']
const notOurs = new Set(['node_modules', 'dist', 'out', 'coverage', 'generated', '.turbo', '.torikumi'])

/**
 * Every TypeScript file that people wrote, in a fixed order: those of the rooms, and those beside the root's package.json.
 * Written from the file system, not from git, so that a file is judged before it is committed.
 */
export function readSourceFiles(root: string = repositoryRoot): SourceFile[] {
  const beside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
  const paths = [...beside, ...rooms.flatMap((room) => filesBelow(root, room))]
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesBelow(root, path)
    return entry.isFile() ? [path] : []
  })
}

/**
 * Whether a file is never shipped: a test, a folder of test material, and whatever of a package lies outside its src (settings
 * of a test run, scripts that a developer starts).
 */
export function isTestFile(path: string): boolean {
  return /\.test\.tsx?$|\/test\/|\/testing\/|^tests\/|^(?:(?:apps|packages)\/[^/]+|seeds|bench)\/(?!src\/)/.test(path)
}

/** The package a file belongs to (`packages/domain`, `apps/web`, `seeds`), or an empty text for a file at the root. */
export function packageOf(path: string): string {
  return /^(?:apps|packages)\/[^/]+|^(?:seeds|tests|bench)(?=\/)/.exec(path)?.[0] ?? ''
}
