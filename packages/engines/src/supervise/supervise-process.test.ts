import { describe, expect, test } from 'vitest'
import { identityOf, isRunning } from '../process/identity.ts'
import type { Backoff } from './backoff.ts'
import type { Interruption } from './keep-alive.ts'
import { superviseProcess } from './supervise-process.ts'

const quick: Backoff = { firstMs: 20, factor: 2, maxMs: 1_000, resetAfterMs: 60_000 }
const node = (script: string) => ({ name: 'child', command: process.execPath, args: ['-e', script] })
const FOREVER = 'setInterval(() => {}, 1000)'

describe('a supervised process', () => {
  test('is started again with growing waits when it ends', async () => {
    const waits: number[] = []
    const third = Promise.withResolvers<Interruption>()
    const kept = await superviseProcess({
      ...node('process.exit(3)'),
      log: () => undefined,
      backoff: quick,
      onExit: (interruption) => {
        waits.push(interruption.restartInMs)
        if (waits.length === 3) third.resolve(interruption)
      },
    })
    expect((await third.promise).reason).toEqual({ code: 3, signal: null })
    expect(waits).toEqual([20, 40, 80])
    await kept.stop()
  })

  test('gets a new pid after it was killed', async () => {
    const pids: number[] = []
    const second = Promise.withResolvers<void>()
    const onReady = (pid: number) => {
      pids.push(pid)
      if (pids.length === 1) process.kill(pid, 'SIGKILL')
      else second.resolve()
    }
    const kept = await superviseProcess({ ...node(FOREVER), log: () => undefined, backoff: quick, onReady })
    await second.promise
    expect(kept.current().pid).toBe(pids[1])
    expect(pids[1]).not.toBe(pids[0])
    await kept.stop()
  })

  test('is told ready at its ready line and its output is logged', async () => {
    const lines: string[] = []
    const ready = Promise.withResolvers<number>()
    const script = `console.log('one'); console.error('two'); setTimeout(() => console.log('listening'), 50); ${FOREVER}`
    const kept = await superviseProcess({
      ...node(script),
      log: (line, stream) => lines.push(`${stream} ${line}`),
      readyLine: /^listening/,
      onReady: ready.resolve,
    })
    expect(await ready.promise).toBe(kept.current().pid)
    expect(lines.toSorted()).toEqual(['stderr two', 'stdout listening', 'stdout one'])
    await kept.stop()
  })

  test('is stopped by SIGTERM and not started again', async () => {
    const exits: unknown[] = []
    const script = `process.on('SIGTERM', () => process.exit(0)); console.log('up'); ${FOREVER}`
    const ready = Promise.withResolvers<number>()
    const kept = await superviseProcess({
      ...node(script),
      log: () => undefined,
      readyLine: /up/,
      onReady: ready.resolve,
      onExit: (interruption) => exits.push(interruption),
    })
    await ready.promise
    await kept.stop()
    expect(await kept.current().ended).toEqual({ code: 0, signal: null })
    expect(exits).toEqual([])
  })

  test('is killed with what it started when it ignores SIGTERM', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', '${FOREVER}'], { stdio: 'ignore' })`
    const script = `process.on('SIGTERM', () => {}); console.log(${child}.pid); ${FOREVER}`
    const grandchild = Promise.withResolvers<number>()
    const log = (line: string) => grandchild.resolve(Number(line))
    const kept = await superviseProcess({ ...node(script), log, graceMs: 100 })
    const identity = await identityOf(await grandchild.promise)
    await kept.stop()
    expect(await kept.current().ended).toEqual({ code: null, signal: 'SIGKILL' })
    await expect.poll(() => identity !== undefined && isRunning(identity)).toBe(false)
  })

  test('is refused when the command does not exist', async () => {
    const input = { name: 'none', command: '/no/such/program', args: [], log: () => undefined }
    await expect(superviseProcess(input)).rejects.toThrow('ENOENT')
  })

  test('stops at once while it waits to be started again', async () => {
    const exited = Promise.withResolvers<Interruption>()
    const slow: Backoff = { ...quick, firstMs: 600_000, maxMs: 600_000 }
    const input = { ...node('process.exit(1)'), log: () => undefined, backoff: slow, onExit: exited.resolve }
    const kept = await superviseProcess(input)
    expect((await exited.promise).restartInMs).toBe(600_000)
    await kept.stop()
  })
})
