import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLogFile } from './log-file.ts'

let dir: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'torikumi-log-'))
})

afterEach(async () => {
  await rm(dir, { recursive: true })
})

async function entries(file: string): Promise<Record<string, unknown>[]> {
  const lines = (await readFile(path.join(dir, file), 'utf8')).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('a log file', () => {
  test('holds one JSON object a line, with the time', async () => {
    const log = openLogFile(dir, 'web', { maxBytes: 10_000, keep: 1 })
    log.write({ level: 'info', message: '起動しました' })
    log.close()
    const [entry] = await entries('web.log')
    expect(entry).toMatchObject({ level: 'info', message: '起動しました' })
    expect(new Date(String(entry?.['time'])).getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  test('takes a JSON line of a program as it is and any other as a message', async () => {
    const log = openLogFile(dir, 'web', { maxBytes: 10_000, keep: 1 })
    log.line('{"time":"t","level":"warn"}', 'stdout')
    log.line('{ not JSON', 'stderr')
    log.close()
    const [first, second] = await entries('web.log')
    expect(first).toEqual({ time: 't', level: 'warn' })
    expect(second).toMatchObject({ stream: 'stderr', message: '{ not JSON' })
  })

  test('keeps the newest entries within its limits, also over a reopening', async () => {
    const limits = { maxBytes: 1_000, keep: 2 }
    for (let run = 0; run < 5; run += 1) {
      const log = openLogFile(dir, 'web', limits)
      for (let n = 0; n < 20; n += 1) log.write({ entry: run * 20 + n })
      log.close()
    }
    const files = (await readdir(dir)).toSorted()
    expect(files).toEqual(['web.1.log', 'web.2.log', 'web.log'])
    const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(dir, file))).size))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.maxBytes)
    expect((await entries('web.log')).at(-1)).toMatchObject({ entry: 99 })
  })

  test('writes nothing after it was closed', async () => {
    const log = openLogFile(dir, 'web', { maxBytes: 1_000, keep: 1 })
    log.write({ entry: 1 })
    log.close()
    log.write({ entry: 2 })
    expect(await entries('web.log')).toHaveLength(1)
  })
})
