import { mkdtemp, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder of one test file's own, removed at its end; gives the function that makes a path in it. */
export function temporaryFolder(): (...parts: string[]) => string {
  let folder = ''
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-local-')))
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))
  return (...parts) => path.join(folder, ...parts)
}
