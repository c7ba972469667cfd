import type { Store } from '@torikumi/store'
import { openStore } from '@torikumi/store'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textFile } from './bundle-file.ts'
import { FileNotStoredError, storeFiles } from './store-files.ts'

const FILES = [textFile('a.json', 'application/json', '{}'), textFile('b.json', 'application/json', '[]')]

describe('storing the files of a bundle', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-store-files-'))
  })
  afterAll(async () => rm(folder, { recursive: true }))

  it('twice leaves one copy of each under the same hash', async () => {
    const store = openStore(folder)
    const first = await storeFiles(store, FILES)
    expect(await storeFiles(store, FILES)).toEqual(first)
    const kept = await readdir(folder, { recursive: true })
    expect(kept.filter((name) => path.basename(name).length === 64)).toHaveLength(2)
  })

  it('is not done while one of them cannot be read back', async () => {
    const lost: Store = { put: async () => 'a'.repeat(64), get: async () => null, remove: async () => undefined }
    await expect(storeFiles(lost, FILES)).rejects.toThrow(FileNotStoredError)
  })

  it('mends what was damaged by storing it again', async () => {
    const store = openStore(folder)
    const [file] = await storeFiles(store, FILES)
    const sha256 = file?.sha256 ?? ''
    await writeFile(path.join(folder, sha256.slice(0, 2), sha256), 'damaged')
    await expect(store.get(sha256)).rejects.toThrow('damaged')
    expect(await storeFiles(store, FILES)).toHaveLength(2)
  })
})
