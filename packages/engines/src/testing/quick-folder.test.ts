import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quickFolder } from './quick-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-quick-'))
})
afterAll(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true })
})

describe('throw-away data', () => {
  test('lies in memory where there is room', async () => {
    expect(await quickFolder(folder, 1)).toBe(folder)
  })

  test.each([
    ['too little room', () => quickFolder(folder, Number.MAX_SAFE_INTEGER)],
    ['no such folder', () => quickFolder(path.join(folder, 'none'), 1)],
  ])('lies among the temporary files where there is %s', async (_, found) => {
    expect(await found()).toBe(os.tmpdir())
  })
})
