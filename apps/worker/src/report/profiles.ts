import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A new empty browser profile below `cacheDir`, named after this process. Profiles that ended processes left behind (a killed
 * worker cannot clean up) are removed on the way.
 */
export async function newProfile(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, 'profiles')
  await mkdir(folder, { recursive: true })
  const left = (await readdir(folder)).filter((name) => !isAlive(Number(name.split('-')[0])))
  await Promise.all(left.map((name) => removeProfile(join(folder, name))))
  return await mkdtemp(join(folder, `${process.pid}-`))
}

/** Removes a profile; a browser that is just ending may still write into it, so this tries a few times. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
