import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { clearLeftoverCluster } from './leftover-cluster.ts'
import { isReachableBy } from './reachable.ts'
import type { RunAs } from './run-as.ts'

const POINTER = 'location.json'
const CLUSTER = 'cluster'

async function readPointer(home: string): Promise<string | undefined> {
  try {
    const pointer = JSON.parse(await readFile(path.join(home, POINTER), 'utf8')) as { folder: string }
    return pointer.folder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function outsideFolder(home: string, engineRoot: string): Promise<string> {
  const known = await readPointer(home)
  if (known !== undefined) return known
  // The random part keeps a home that was deleted and made anew from finding the old one's data.
  const hash = createHash('sha256').update(home).digest('hex').slice(0, 16)
  const folder = path.join(engineRoot, `${hash}-${randomBytes(4).toString('hex')}`)
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const unfinished = path.join(home, `${POINTER}.new`)
  await writeFile(unfinished, `${JSON.stringify({ folder })}\n`)
  await rename(unfinished, path.join(home, POINTER))
  return folder
}

/**
 * Where the cluster of `dataDir` lies: inside it, or, when its unprivileged user could not get there (a home under a
 * 0700 folder of root), in a folder of its own below `engineRoot` that `dataDir` points to.
 */
export async function clusterFolder(dataDir: string, user: RunAs | undefined, engineRoot: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const home = await realpath(dataDir)
  if (user === undefined || ((await readPointer(home)) === undefined && (await isReachableBy(home, user)))) {
    return path.join(home, CLUSTER)
  }
  return path.join(await outsideFolder(home, engineRoot), CLUSTER)
}

/** Where the cluster of `dataDir` lies if it was made already; makes nothing. */
export async function knownClusterFolder(dataDir: string): Promise<string> {
  return path.join((await readPointer(dataDir)) ?? dataDir, CLUSTER)
}

/**
 * Deletes a cluster's data for good, also the part that lies outside `dataDir`, and stops first whatever still runs
 * on it. A folder that is not there is fine.
 */
export async function removePostgresData(dataDir: string): Promise<void> {
  const outside = await readPointer(dataDir)
  const real = await realpath(await knownClusterFolder(dataDir)).catch(() => undefined)
  if (real !== undefined) await clearLeftoverCluster(real)
  if (outside !== undefined) await rm(outside, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}
