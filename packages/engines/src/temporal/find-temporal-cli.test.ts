import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishRelease, type ReleaseServer } from '../../test/release-server.ts'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { findTemporalCli, type FindTemporalCliInput } from './find-temporal-cli.ts'

let folder: string
let release: ReleaseServer
let input: FindTemporalCliInput & { cacheDir: string }

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-find-'))
  release = await publishRelease(path.join(folder, 'release'))
  input = { cacheDir: path.join(folder, 'cache'), path: '', program: release.program }
})

afterEach(async () => {
  await release.close()
  await rm(folder, { recursive: true })
})

async function script(name: string, version: string): Promise<string> {
  const file = path.join(folder, name, 'temporal')
  await mkdir(path.dirname(file))
  await writeFile(file, `#!/bin/sh\necho "temporal version ${version} (Server 1, UI 1)"\n`)
  await chmod(file, 0o755)
  return file
}

describe('finding the Temporal CLI', () => {
  test('takes the named one first', async () => {
    const cliPath = await script('named', '1.6.0')
    expect(await findTemporalCli({ ...input, cliPath })).toMatchObject({ executable: cliPath, source: 'given' })
  })

  test('refuses a named one that is too old, in Japanese', async () => {
    const cliPath = await script('old', '1.5.0')
    await expect(findTemporalCli({ ...input, cliPath })).rejects.toThrow('1.5.1 以上を設定するか')
  })

  test('takes one on the PATH from 1.5.1 on', async () => {
    const onPath = await script('bin', '1.10.0')
    const found = await findTemporalCli({ ...input, path: path.dirname(onPath) })
    expect(found).toEqual({ executable: onPath, source: 'path', version: '1.10.0' })
  })

  test('passes over an older one on the PATH', async () => {
    const onPath = await script('bin', '1.4.9')
    expect(await findTemporalCli({ ...input, path: path.dirname(onPath) })).toMatchObject({ source: 'release' })
  })

  test('fetches the release once and finds it in the cache afterwards', async () => {
    expect(await findTemporalCli(input)).toMatchObject({ source: 'release' })
    expect(await findTemporalCli(input)).toMatchObject({ source: 'cache' })
    expect(release.asked).toHaveLength(2)
  })

  test('refuses a wrong file in the cache and fetches again', async () => {
    const { executable } = await findTemporalCli(input)
    await writeFile(executable, '#!/bin/sh\necho changed\n')
    const said: string[] = []
    const found = await findTemporalCli({ ...input, onProgress: (message) => said.push(message) })
    expect(found).toMatchObject({ source: 'release', executable })
    expect(said).toEqual(['保存してあったTemporalの内容が正しくないため、取り直します。'])
  })

  test('refuses an archive that its checksums do not name', async () => {
    release.files.set('/cli_any.tar.gz', Buffer.from('something else'))
    await expect(findTemporalCli(input)).rejects.toThrow('cli_any.tar.gz has SHA-256')
  })

  test('refuses checksums other than the pinned ones', async () => {
    release.files.set('/checksums.txt', Buffer.from('anything\n'))
    await expect(findTemporalCli(input)).rejects.toThrow('checksums.txt has SHA-256')
  })

  test('lets callers at the same moment all win, with nothing left over', async () => {
    const found = await Promise.all(Array.from({ length: 4 }, () => findTemporalCli(input)))
    expect(new Set(found.map((one) => one.executable)).size).toBe(1)
    expect(await readdir(input.cacheDir)).toEqual(['temporal'])
  })

  test('says in one message what to do when nothing is reachable', async () => {
    release.files.clear()
    const failure = findTemporalCli({ ...input, pythonCommands: ['/no/python3'], goCommand: '/no/go' })
    await expect(failure).rejects.toBeInstanceOf(EngineUnavailable)
    await expect(failure).rejects.toThrow(/環境変数 TEMPORAL_CLI_PATH[\s\S]*環境変数 TEMPORAL_ADDRESS/)
  })
})
