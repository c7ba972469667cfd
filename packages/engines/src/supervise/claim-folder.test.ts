import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { killWhenReady } from '../../test/kill-when-ready.ts'
import { claimFolder } from './claim-folder.ts'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-claim-'))
})

afterEach(async () => {
  await rm(dir, { recursive: true })
})

/** A script of another process that claims the folder, tells how that went, and stays. */
const claimElsewhere = () => `
  const { claimFolder } = await import(${JSON.stringify(fileURLToPath(new URL('claim-folder.ts', import.meta.url)))})
  console.log(await claimFolder(${JSON.stringify(dir)}).then(() => 'claimed', (error) => error.name))
  await new Promise((resolve) => setTimeout(resolve, 60_000))`

describe('claiming a folder', () => {
  test('is refused while somebody holds it, naming the process, and free after its release', async () => {
    const release = await claimFolder(dir)
    await expect(claimFolder(dir)).rejects.toThrow(`プロセス番号 ${process.pid}`)
    await release()
    await release()
    await (
      await claimFolder(dir)
    )()
  })

  test('is refused to another process', async () => {
    const release = await claimFolder(dir)
    const answer = await killWhenReady(claimElsewhere())
    expect(answer).toBe('EngineUnavailable')
    await release()
  })

  test('succeeds when the process that held it was killed', async () => {
    expect(await killWhenReady(claimElsewhere())).toBe('claimed')
    await (
      await claimFolder(dir)
    )()
  })

  test('lets exactly one of many win', async () => {
    const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimFolder(dir)))
    const won = claims.filter((claim) => claim.status === 'fulfilled')
    expect(won).toHaveLength(1)
    await Promise.all(won.map((claim) => claim.value()))
  })
})
