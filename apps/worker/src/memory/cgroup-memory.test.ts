import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { availableMemory } from './available-memory.ts'
import { cgroupMemory } from './cgroup-memory.ts'

const MIB = 1024 * 1024
const roots: string[] = []
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))))

/** A folder with these files, as a system lays them out below `/`. */
async function system(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'torikumi-cgroup-'))
  roots.push(root)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
  return root
}

const stat = (version: 1 | 2, inactive: number): string =>
  `cache 1\nactive_file 4096\n${version === 1 ? 'inactive_file 1\ntotal_' : ''}inactive_file ${inactive * MIB}\nslab 1\n`

test('version 2: what the limit leaves, files that can be given up not counted as used', async () => {
  const root = await system({
    'proc/self/cgroup': '0::/\n',
    'sys/fs/cgroup/memory.max': `${2048 * MIB}\n`,
    'sys/fs/cgroup/memory.high': 'max\n',
    'sys/fs/cgroup/memory.current': `${1500 * MIB}\n`,
    'sys/fs/cgroup/memory.stat': stat(2, 500),
  })
  expect(await cgroupMemory(root)).toBe(1048 * MIB)
})

test('version 2: the narrowest of the groups above counts, and so does a limit from which the system holds back', async () => {
  const root = await system({
    'proc/self/cgroup': '0::/city.slice/torikumi.service\n',
    'sys/fs/cgroup/city.slice/torikumi.service/memory.max': 'max\n',
    'sys/fs/cgroup/city.slice/torikumi.service/memory.high': `${3000 * MIB}\n`,
    'sys/fs/cgroup/city.slice/torikumi.service/memory.current': `${100 * MIB}\n`,
    'sys/fs/cgroup/city.slice/memory.max': `${1000 * MIB}\n`,
    'sys/fs/cgroup/city.slice/memory.current': `${400 * MIB}\n`,
  })
  expect(await cgroupMemory(root)).toBe(600 * MIB)
  await rm(path.join(root, 'sys/fs/cgroup/city.slice/memory.max'))
  expect(await cgroupMemory(root)).toBe(2900 * MIB)
})

test('version 1: a container that is told its path from outside still sees its own limit', async () => {
  const root = await system({
    'proc/self/cgroup': '5:cpu,cpuacct:/docker/abc\n4:memory:/docker/abc\n0::/\n',
    'sys/fs/cgroup/memory/memory.limit_in_bytes': `${1024 * MIB}\n`,
    'sys/fs/cgroup/memory/memory.usage_in_bytes': `${300 * MIB}\n`,
    'sys/fs/cgroup/memory/memory.stat': stat(1, 200),
  })
  expect(await cgroupMemory(root)).toBe(924 * MIB)
})

test('a group that is over its limit leaves nothing', async () => {
  const root = await system({
    'proc/self/cgroup': '0::/\n',
    'sys/fs/cgroup/memory.max': `${100 * MIB}\n`,
    'sys/fs/cgroup/memory.current': `${120 * MIB}\n`,
  })
  expect(await cgroupMemory(root)).toBe(0)
})

test('without a limit, without control groups and outside Linux nothing is limited', async () => {
  const open = { 'sys/fs/cgroup/memory.max': 'max\n', 'sys/fs/cgroup/memory.current': '1\n' }
  expect(await cgroupMemory(await system({ 'proc/self/cgroup': '0::/\n', ...open }))).toBe(Infinity)
  expect(await cgroupMemory(await system({ 'proc/self/cgroup': '7:pids:/\n' }))).toBe(Infinity)
  expect(await cgroupMemory(await system({}))).toBe(Infinity)
})

test('this machine has some memory, and no more than it has', async () => {
  const available = await availableMemory()
  expect(available).toBeGreaterThan(0)
  expect(available).toBeLessThanOrEqual(os.totalmem())
})
