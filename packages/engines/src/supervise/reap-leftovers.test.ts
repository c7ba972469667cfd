import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { identityOf, isRunning } from '../process/identity.ts'
import { notePid, type PidNote } from './pid-file.ts'
import { reapLeftovers } from './reap-leftovers.ts'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-reap-'))
})

afterEach(async () => {
  await rm(dir, { recursive: true })
})

/** A run of its own that supervises one endless process; gives the pids of both. */
async function startRun(): Promise<{ owner: number; child: number }> {
  const module = fileURLToPath(new URL('supervise-process.ts', import.meta.url))
  const script = `
    const { superviseProcess } = await import(${JSON.stringify(module)})
    const args = ['-e', 'setInterval(() => {}, 1000)']
    const kept = await superviseProcess({
      name: 'child', command: process.execPath, args, log: () => {}, pidDir: ${JSON.stringify(dir)} })
    console.log(kept.current().pid)`
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(run.stdout)) return { owner: run.pid ?? 0, child: Number(line) }
  throw new Error('The run told no pid')
}

describe('reaping what a killed run left', () => {
  test('leaves the processes of a living run alone and ends those of a killed one', async () => {
    const { owner, child } = await startRun()
    const identity = await identityOf(child)
    if (identity === undefined) throw new Error('The child does not run')
    expect(await reapLeftovers(dir)).toEqual([])
    process.kill(owner, 'SIGKILL')
    await expect.poll(() => identityOf(owner)).toBeUndefined()
    expect(await isRunning(identity)).toBe(true)
    expect(await reapLeftovers(dir)).toEqual(['child'])
    expect(await isRunning(identity)).toBe(false)
    expect(await readdir(dir)).toEqual([])
  })

  test('never ends a process that merely got the pid of a dead one', async () => {
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const pid = bystander.pid ?? 0
    const identity = await identityOf(pid)
    await notePid(dir, 'child', { pid, startedAt: 'before the reboot' })
    const file = path.join(dir, 'child.pid.json')
    const note = JSON.parse(await readFile(file, 'utf8')) as PidNote
    await writeFile(file, JSON.stringify({ ...note, owner: { pid: note.owner.pid, startedAt: 'before the reboot' } }))
    expect(await reapLeftovers(dir)).toEqual([])
    expect(identity !== undefined && (await isRunning(identity))).toBe(true)
    expect(await readdir(dir)).toEqual([])
    bystander.kill('SIGKILL')
  })

  test('finds nothing in a folder that does not exist', async () => {
    expect(await reapLeftovers(path.join(dir, 'none'))).toEqual([])
  })
})
