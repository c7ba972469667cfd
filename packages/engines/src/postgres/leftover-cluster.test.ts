import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { killWhenReady } from '../../test/kill-when-ready.ts'
import { identityOf, isRunning } from '../process/identity.ts'
import { removePostgresData } from './data-folder.ts'
import { clearLeftoverCluster } from './leftover-cluster.ts'
import { startPostgres } from './start-postgres.ts'

let home: string
let dataDir: string

beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'torikumi-left-'))
  dataDir = path.join(home, 'pg')
})

afterEach(async () => {
  await removePostgresData(dataDir)
  await rm(home, { recursive: true })
})

const start = (port?: number) =>
  startPostgres({ dataDir, log: () => undefined, durable: true, ...(port === undefined ? {} : { port }) })

describe('what a killed run left of a cluster', () => {
  test('is stopped by the next start, which finds all committed data', async () => {
    const module = fileURLToPath(new URL('start-postgres.ts', import.meta.url))
    const line = await killWhenReady(`
      const { startPostgres } = await import(${JSON.stringify(module)})
      const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => {}, durable: true })
      const { Client } = await import('pg')
      const client = new Client({ connectionString: postgres.ownerUrl })
      await client.connect()
      await client.query('create table kept as select 7 as n')
      console.log(postgres.pid)
      await new Promise(() => {})`)
    const left = await identityOf(Number(line))
    if (left === undefined) throw new Error('The postmaster did not outlive its run')
    const postgres = await start()
    expect(await isRunning(left)).toBe(false)
    const client = new Client({ connectionString: postgres.ownerUrl })
    await client.connect()
    expect((await client.query('select n from kept')).rows).toEqual([{ n: 7 }])
    await client.end()
    await postgres.stop()
  })

  test('is cleared when the postmaster itself was killed while a query ran', async () => {
    const first = await start()
    const client = new Client({ connectionString: first.ownerUrl })
    client.on('error', () => undefined)
    await client.connect()
    const running = client.query('select pg_sleep(60)').catch((error: unknown) => error)
    process.kill(first.pid, 'SIGKILL')
    expect((await first.ended).signal).toBe('SIGKILL')
    const again = await start(first.port)
    expect(await running).toBeInstanceOf(Error)
    expect(again.port).toBe(first.port)
    await again.stop()
  })

  test('never touches a process that merely bears the noted pid', async () => {
    const folder = path.join(home, 'other')
    await writeFile(path.join(home, 'postmaster.pid'), `${process.pid}\n${folder}\n`)
    expect(await clearLeftoverCluster(home)).toBe(false)
  })
})
