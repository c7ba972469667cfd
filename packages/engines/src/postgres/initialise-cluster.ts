import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { sweepUnfinished, unfinishedName } from '../files/sweep-unfinished.ts'
import { ADMIN_ROLE } from './connection-url.ts'
import type { RunAs } from './run-as.ts'

const run = promisify(execFile)

/** What the programs of the cluster see of the environment: nothing of ours. */
export const CLUSTER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Whether a whole cluster lies in `folder`. */
export async function isInitialised(folder: string): Promise<boolean> {
  return stat(path.join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}

async function makeFolder(folder: string, user: RunAs | undefined): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  if (user !== undefined) await chown(folder, user.uid, user.gid)
}

/**
 * Makes a cluster in `folder`: UTF-8, the built-in locale C.UTF-8 (the same order on every machine), checksums,
 * passwords asked on every connection. It appears by a rename, so a killed run never leaves half a cluster.
 * Without `durable` nothing is synced to disk.
 */
export async function initialiseCluster(input: {
  folder: string
  binaries: string
  password: string
  user: RunAs | undefined
  durable: boolean
}): Promise<void> {
  const unfinished = unfinishedName(input.folder)
  const passwordFile = path.join(unfinished, 'password')
  const cluster = path.join(unfinished, 'cluster')
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${ADMIN_ROLE}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const sync = input.durable ? [] : ['--no-sync']
  await sweepUnfinished(path.dirname(input.folder))
  try {
    await makeFolder(unfinished, input.user)
    await makeFolder(cluster, input.user)
    await writeFile(passwordFile, `${input.password}\n`, { mode: 0o600 })
    if (input.user !== undefined) await chown(passwordFile, input.user.uid, input.user.gid)
    await run(path.join(input.binaries, 'bin', 'initdb'), [`--pgdata=${cluster}`, ...locale, ...access, ...sync], {
      ...input.user,
      cwd: unfinished,
      env: CLUSTER_ENVIRONMENT,
    })
    await rename(cluster, input.folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}
