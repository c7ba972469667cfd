import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { removePostgresData, type RunningPostgres, startPostgres } from '../postgres/index.ts'
import { identityOf, isRunning, type ProcessIdentity } from '../process/identity.ts'
import { quickFolder } from './quick-folder.ts'

const PREFIX = 'torikumi-test-'
const OWNER = 'owner.json'
const DATA = 'pg'
const YOUNG_MS = 60_000

async function isAbandoned(folder: string): Promise<boolean> {
  const info = await stat(folder).catch(() => undefined)
  const ourselves = process.getuid?.() ?? 0
  if (info === undefined || (ourselves !== 0 && info.uid !== ourselves)) return false
  try {
    const owner = JSON.parse(await readFile(path.join(folder, OWNER), 'utf8')) as ProcessIdentity
    return !(await isRunning(owner))
  } catch {
    // Without a name it was made this moment by a run that has yet to write it, or was left half made long ago.
    return Date.now() - info.mtimeMs > YOUNG_MS
  }
}

async function remove(folder: string): Promise<void> {
  await removePostgresData(path.join(folder, DATA))
  await rm(folder, { recursive: true, force: true })
}

async function clustersIn(parent: string): Promise<string[]> {
  const names = await readdir(parent)
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => path.join(parent, name))
}

/**
 * Ends and deletes the throw-away clusters of runs that were killed. One whose owner still runs is left alone, and so
 * is another user's. Gives back the folders it deleted.
 */
export async function sweepAbandonedClusters(parent?: string): Promise<string[]> {
  const parents = parent === undefined ? new Set([os.tmpdir(), await quickFolder()]) : [parent]
  const swept: string[] = []
  for (const folder of (await Promise.all(Array.from(parents, clustersIn))).flat()) {
    if (!(await isAbandoned(folder))) continue
    // Another run may be sweeping the same folder: whoever comes second leaves it to the first.
    await remove(folder).then(
      () => swept.push(folder),
      () => undefined,
    )
  }
  return swept
}

/** Starts a throw-away cluster that nothing syncs to disk, in memory where there is room; its `stop` also deletes its data. */
export async function startTemporaryCluster(parent?: string): Promise<RunningPostgres> {
  const folder = await mkdtemp(path.join(parent ?? (await quickFolder()), PREFIX))
  await chmod(folder, 0o711)
  await writeFile(path.join(folder, OWNER), JSON.stringify(await identityOf(process.pid)))
  const dataDir = path.join(folder, DATA)
  const postgres = await startPostgres({ dataDir, log: () => undefined, durable: false }).catch(async (error) => {
    await remove(folder)
    throw error
  })
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop()
      await remove(folder)
    },
  }
}
