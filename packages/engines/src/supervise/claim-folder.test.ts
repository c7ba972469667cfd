import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimFolder } from './claim-folder.ts'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-claim-'))
})

afterEach(async () => {
  await rm(dir, { recursive: true })
})

describe('claiming a folder', () => {
  test('is refused while a living process holds it, and free after its release', async () => {
    const release = await claimFolder(dir)
    await expect(claimFolder(dir)).rejects.toThrow('先にそちらを終了してください')
    await release()
    await (
      await claimFolder(dir)
    )()
    expect(await readdir(dir)).toEqual([])
  })

  test('succeeds over the claim of a killed run', async () => {
    await writeFile(path.join(dir, 'owner.json'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }))
    await (
      await claimFolder(dir)
    )()
    expect(await readdir(dir)).toEqual([])
  })

  test('lets exactly one of many win, also over a stale claim', async () => {
    await writeFile(path.join(dir, 'owner.json'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }))
    const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimFolder(dir)))
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1)
  })
})
