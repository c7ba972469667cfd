import { mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removePostgresData } from './data-folder.ts'
import { findRunningPostgres } from './find-running-postgres.ts'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

let home: string
let running: RunningPostgres

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0] as Record<string, unknown>
  } finally {
    await client.end()
  }
}

const start = () => startPostgres({ dataDir: path.join(home, 'pg'), log: () => undefined, durable: false })

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'torikumi-home-'))
  running = await start()
})

afterAll(async () => {
  await running.stop()
  await removePostgresData(path.join(home, 'pg'))
  await rm(home, { recursive: true })
})

describe('an embedded PostgreSQL', () => {
  test('stores UTF-8 with the built-in locale', async () => {
    const sql = `select pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = 'torikumi'`
    expect(await ask(running.ownerUrl, sql)).toEqual({ encoding: 'UTF8', datlocale: 'C.UTF-8' })
  })

  test('lets the owner make tables and the application role not', async () => {
    await ask(running.ownerUrl, 'create table kept (n int)')
    const asApp = ask(running.url('torikumi'), 'create table refused (n int)')
    await expect(asApp).rejects.toThrow('permission denied')
  })

  test('gives neither role the rights of a superuser', async () => {
    const sql = `select bool_or(rolsuper or rolcreatedb or rolcreaterole) as mighty from pg_roles where rolname like 'torikumi%'`
    expect(await ask(running.ownerUrl, sql)).toEqual({ mighty: false })
  })

  test('refuses a wrong password', async () => {
    const url = new URL(running.ownerUrl)
    url.password = 'wrong'
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('keeps its passwords in a file only its owner reads', async () => {
    const { mode } = await stat(path.join(home, 'pg', 'passwords.json'))
    expect(mode & 0o777).toBe(0o600)
  })

  test('is found by others while it runs, and by nobody once it is stopped', async () => {
    const found = await findRunningPostgres(path.join(home, 'pg'))
    expect(found).toBe(running.url('torikumi'))
    await running.stop()
    expect(await findRunningPostgres(path.join(home, 'pg'))).toBeUndefined()
    expect(await findRunningPostgres(path.join(home, 'none'))).toBeUndefined()
    running = await start()
  })

  test('finds its data again after a restart', async () => {
    await ask(running.ownerUrl, 'insert into kept values (7)')
    await running.stop()
    running = await start()
    expect(await ask(running.ownerUrl, 'select n from kept')).toEqual({ n: 7 })
  })

  test('takes a new password where the password file got lost', async () => {
    await running.stop()
    await rm(path.join(home, 'pg', 'passwords.json'))
    running = await start()
    expect(await ask(running.ownerUrl, 'select n from kept')).toEqual({ n: 7 })
  })
})
