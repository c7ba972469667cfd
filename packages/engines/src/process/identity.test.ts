import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { identityOf, isRunning } from './identity.ts'
import { stopProcess } from './stop-process.ts'

describe('the identity of a process', () => {
  test('is the same each time it is asked for', async () => {
    const mine = await identityOf(process.pid)
    expect(mine).toEqual(await identityOf(process.pid))
    expect(mine !== undefined && (await isRunning(mine))).toBe(true)
  })

  test('is not that of another process under the same pid', async () => {
    expect(await isRunning({ pid: process.pid, startedAt: 'another start' })).toBe(false)
  })

  test('is gone when the process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const identity = await identityOf(child.pid ?? 0)
    const ended = once(child, 'exit')
    expect(identity !== undefined && (await stopProcess(identity, [{ signal: 'SIGTERM', graceMs: 5_000 }]))).toBe(true)
    await ended
    expect(await identityOf(child.pid ?? 0)).toBeUndefined()
  })
})
