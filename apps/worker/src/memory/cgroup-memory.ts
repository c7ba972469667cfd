import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What the files of a control group are called, by the version of control groups. */
type Version = { mount: string; limits: readonly string[]; usage: string; reclaimable: RegExp }

const VERSION_1: Version = {
  mount: 'sys/fs/cgroup/memory',
  limits: ['memory.limit_in_bytes'],
  usage: 'memory.usage_in_bytes',
  reclaimable: /^total_inactive_file (\d+)$/m,
}
const VERSION_2: Version = {
  mount: 'sys/fs/cgroup',
  limits: ['memory.max', 'memory.high'],
  usage: 'memory.current',
  reclaimable: /^inactive_file (\d+)$/m,
}

/**
 * The bytes this process may still take before a control group it lies in is full, Infinity where none limits it. The groups above
 * its own count too. Files that lie in memory only to be read faster are given up by the system when it needs room, so they do not
 * count as used (Node's `process.availableMemory` counts them, and looks at the own group alone). `root` is where the system's files
 * are looked for.
 */
export async function cgroupMemory(root = '/'): Promise<number> {
  const told = await readText(path.join(root, 'proc/self/cgroup'))
  const free: number[] = []
  for (const line of told.split('\n')) {
    const [, controllers, own] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
    if (controllers === undefined || own === undefined) continue
    const version = controllers === '' ? VERSION_2 : controllers.split(',').includes('memory') ? VERSION_1 : undefined
    if (version === undefined) continue
    for (const group of withGroupsAbove(own)) free.push(await freeOf(path.join(root, version.mount, group), version))
  }
  return Math.min(...free)
}

/** `/a/b` → `/a/b`, `/a`, `/`. A container may see its own group as `/` while the path is told from outside. */
function withGroupsAbove(group: string): string[] {
  const above = path.posix.dirname(group)
  return above === group ? [group] : [group, ...withGroupsAbove(above)]
}

async function freeOf(folder: string, { limits, usage, reclaimable }: Version): Promise<number> {
  const texts = await Promise.all(limits.map((name) => readText(path.join(folder, name))))
  // «max» and a file that is not there are no numbers, and no limit.
  const numbers = texts.map((text) => Number.parseInt(text, 10)).filter((limit) => !Number.isNaN(limit))
  const used = Number.parseInt(await readText(path.join(folder, usage)), 10)
  if (numbers.length === 0 || Number.isNaN(used)) return Infinity
  const given = Number(reclaimable.exec(await readText(path.join(folder, 'memory.stat')))?.[1] ?? 0)
  return Math.max(0, Math.min(...numbers) - Math.max(0, used - given))
}

async function readText(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => '')
}
