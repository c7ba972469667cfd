import { chmod, cp, mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Binaries, bundledBinaries, reachableBinaries } from './binaries.ts'
import { clusterFolder, removePostgresData } from './data-folder.ts'
import { unprivilegedAccount } from './run-as.ts'
import { startPostgres } from './start-postgres.ts'

const root = process.getuid?.() === 0

describe.skipIf(!root)('below a 0700 home of root (only where the tests run as root)', () => {
  let base: string
  let engineRoot: string
  let hidden: Binaries

  beforeAll(async () => {
    base = await mkdtemp(path.join(os.tmpdir(), 'torikumi-root-'))
    await chmod(base, 0o755)
    engineRoot = path.join(base, 'engines')
    const checkout = path.join(base, 'home', 'checkout')
    await mkdir(checkout, { recursive: true })
    await chmod(path.join(base, 'home'), 0o700)
    const { folder, version } = await bundledBinaries()
    await cp(folder, path.join(checkout, 'native'), { recursive: true, verbatimSymlinks: true })
    hidden = { folder: path.join(checkout, 'native'), version }
  })

  afterAll(async () => {
    await rm(base, { recursive: true })
  })

  test('a checkout works: programs and data go where the unprivileged user can', async () => {
    const dataDir = path.join(base, 'home', 'data')
    const input = { dataDir, log: () => undefined, durable: false, engineRoot, binaries: hidden }
    const postgres = await startPostgres(input)
    const program = await realpath(`/proc/${postgres.pid}/exe`)
    const { uid } = await stat(`/proc/${postgres.pid}`)
    await postgres.stop()
    expect(program.startsWith(await realpath(engineRoot))).toBe(true)
    expect(uid).not.toBe(0)
    await removePostgresData(dataDir)
    expect(await readdir(engineRoot)).toEqual([expect.stringContaining(`postgres-${hidden.version}`)])
  })

  test('the programs are copied once, also by starts at the same moment', async () => {
    const user = await unprivilegedAccount()
    const own = path.join(base, 'own')
    const copies = await Promise.all([1, 2, 3].map(() => reachableBinaries(hidden, user, own)))
    const [first] = copies
    const before = await stat(first?.folder ?? '')
    await reachableBinaries(hidden, user, own)
    expect(new Set(copies.map((copy) => copy.folder)).size).toBe(1)
    expect((await stat(first?.folder ?? '')).ino).toBe(before.ino)
    expect(await readdir(own)).toHaveLength(1)
  })

  test('programs that the user can reach are used where they lie', async () => {
    const bundled = await bundledBinaries()
    const open = path.join(base, 'open')
    await cp(bundled.folder, open, { recursive: true, verbatimSymlinks: true })
    const here = { ...bundled, folder: open }
    expect(await reachableBinaries(here, await unprivilegedAccount(), engineRoot)).toEqual(here)
  })

  test('a home deleted and made anew does not find the data of the old one', async () => {
    const user = await unprivilegedAccount()
    const dataDir = path.join(base, 'home', 'again')
    const first = await clusterFolder(dataDir, user, engineRoot)
    expect(await clusterFolder(dataDir, user, engineRoot)).toBe(first)
    await rm(dataDir, { recursive: true })
    expect(await clusterFolder(dataDir, user, engineRoot)).not.toBe(first)
  })
})
