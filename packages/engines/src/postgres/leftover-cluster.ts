import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { identityOf, type ProcessIdentity } from '../process/identity.ts'
import { type StopStep, stopProcess } from '../process/stop-process.ts'
import { postmasterOf, worksIn } from './cluster-process.ts'

/** Fast shutdown first, immediate shutdown when it takes too long. */
export const STOP_POSTGRES: readonly StopStep[] = [
  { signal: 'SIGINT', graceMs: 30_000 },
  { signal: 'SIGQUIT', graceMs: 5_000 },
]

async function orphans(folder: string): Promise<ProcessIdentity[]> {
  if (process.platform !== 'linux') return []
  const found: ProcessIdentity[] = []
  for (const name of await readdir('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid) || !(await worksIn(pid, folder))) continue
    const identity = await identityOf(pid)
    if (identity !== undefined) found.push(identity)
  }
  return found
}

/**
 * Clears what a killed run left of the cluster in `folder` (a real path): a postmaster that still runs is stopped, its
 * orphaned back ends are ended, and a postmaster.pid whose number now belongs to somebody else is removed. Only
 * processes that work in this very folder are touched. Gives back whether one was still running.
 */
export async function clearLeftoverCluster(folder: string): Promise<boolean> {
  const noted = await postmasterOf(folder)
  const postmaster = noted === undefined ? undefined : await identityOf(noted.pid)
  if (postmaster !== undefined) await stopProcess(postmaster, STOP_POSTGRES)
  for (const orphan of await orphans(folder)) await stopProcess(orphan, [{ signal: 'SIGQUIT', graceMs: 5_000 }])
  await rm(path.join(folder, 'postmaster.pid'), { force: true })
  return postmaster !== undefined
}
