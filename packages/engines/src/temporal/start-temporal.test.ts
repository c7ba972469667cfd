import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRunning } from '../process/identity.ts'
import { temporalPrograms } from '../testing/temporal-programs.ts'
import { retentionDays } from './retention.ts'
import { type RunningTemporal, startTemporal } from './start-temporal.ts'

const run = promisify(execFile)
const { cli: executable = '', missing } = await temporalPrograms()

describe.skipIf(missing !== undefined)(`the development server${missing === undefined ? '' : ` (${missing})`}`, () => {
  let folder: string
  let server: RunningTemporal

  const start = () =>
    startTemporal({ executable, namespace: 'torikumi', log: () => undefined, dbFilename: path.join(folder, 'db') })
  const client = (...args: string[]) =>
    run(executable, ['workflow', ...args, '--namespace', 'torikumi', '--address', server.address])

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-temporal-'))
    server = await start()
  })

  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })

  test('keeps closed workflows for more than a year', async () => {
    expect(await retentionDays({ executable, address: server.address, namespace: 'torikumi' })).toBe(400)
  })

  test('finds its workflows again after it was killed', async () => {
    await client('start', '--type', 'any', '--task-queue', 'none', '--workflow-id', 'kept')
    process.kill(server.pid, 'SIGKILL')
    expect((await server.ended).signal).toBe('SIGKILL')
    server = await start()
    expect((await client('describe', '--workflow-id', 'kept')).stdout).toContain('kept')
  })

  test('leaves no process behind when stopped', async () => {
    await server.stop()
    expect(await isRunning(server.identity)).toBe(false)
    server = await start()
  })

  test('says what its log said when it cannot start', async () => {
    const failing = { executable, namespace: 'torikumi', log: () => undefined, port: 1, dbFilename: folder }
    await expect(startTemporal(failing)).rejects.toThrow('ended instead of starting')
  })
})
