import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Store, StoredFileDamagedError, openStore } from './open-store.ts'
import { storedOrLost } from './stored-or-lost.ts'

let folder: string
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-store-'))
  store = openStore(folder)
})
afterAll(async () => rm(folder, { recursive: true }))

const bytes = new TextEncoder().encode('取組状況')

describe('a store', () => {
  it('gives back what was stored, by its hash', async () => {
    const sha256 = await store.put(bytes)
    expect(new TextDecoder().decode((await store.get(sha256)) ?? undefined)).toBe('取組状況')
  })

  it('keeps equal bytes once, also when they come at the same moment', async () => {
    const [one, two] = await Promise.all([store.put(bytes), store.put(bytes)])
    expect(one).toBe(two)
    expect(await readdir(path.join(folder, one.slice(0, 2)))).toEqual([one])
  })

  it.each(['0'.repeat(64), '../../etc/passwd', ''])('has nothing under «%s»', async (name) => {
    expect(await store.get(name)).toBeNull()
  })

  it('drops what it is told to drop, and nothing else', async () => {
    const [draft, other] = await Promise.all(['案', '版'].map((text) => store.put(new TextEncoder().encode(text))))
    await store.remove(draft ?? '')
    await store.remove(draft ?? '')
    await store.remove('../../etc/passwd')
    expect(await store.get(draft ?? '')).toBeNull()
    expect(await store.get(other ?? '')).not.toBeNull()
  })

  it('leaves nothing behind of bytes that could not be stored', async () => {
    const bytes = new TextEncoder().encode('満杯')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await mkdir(path.join(folder, sha256.slice(0, 2), sha256), { recursive: true })
    await expect(store.put(bytes)).rejects.toThrow(sha256)
    expect(await readdir(path.join(folder, sha256.slice(0, 2)))).toEqual([sha256])
  })

  it('refuses bytes that changed on disk', async () => {
    const sha256 = await store.put(new TextEncoder().encode('正'))
    await writeFile(path.join(folder, sha256.slice(0, 2), sha256), '誤')
    await expect(store.get(sha256)).rejects.toThrow(StoredFileDamagedError)
  })

  it('counts damaged bytes as lost, and takes the right ones back in their place', async () => {
    const bytes = new TextEncoder().encode('版')
    const sha256 = await store.put(bytes)
    await writeFile(path.join(folder, sha256.slice(0, 2), sha256), '別')
    expect(await storedOrLost(store, sha256)).toBeNull()
    await store.put(bytes)
    expect(await storedOrLost(store, sha256)).toEqual(await store.get(sha256))
    await expect(storedOrLost({ get: async () => Promise.reject(new Error('disk')) }, sha256)).rejects.toThrow('disk')
  })
})
