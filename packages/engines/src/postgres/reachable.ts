import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { RunAs } from './run-as.ts'

async function mayPass(folder: string, user: RunAs): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/** Whether `user` may pass through an existing folder and all its parents (by mode bits, as the kernel reads them). */
export async function isReachableBy(folder: string, user: RunAs): Promise<boolean> {
  let current = await realpath(folder)
  while (await mayPass(current, user)) {
    const parent = path.dirname(current)
    if (parent === current) return true
    current = parent
  }
  return false
}
