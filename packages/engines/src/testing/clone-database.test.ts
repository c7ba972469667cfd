import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { cloneDatabase } from './clone-database.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('a cloned database', () => {
  test('holds what the template was prepared with', async () => {
    const database = await cloneDatabase()
    expect(await ask(database.url, 'select n from prepared')).toEqual([{ n: 1 }])
    await database.drop()
  })

  test('shares nothing with another clone made at the same moment', async () => {
    const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()])
    await ask(one.url, 'insert into prepared values (2)')
    expect(await ask(other.url, 'select n from prepared')).toEqual([{ n: 1 }])
    await Promise.all([one.drop(), other.drop()])
  })

  test('lets its owner change the schema', async () => {
    const database = await cloneDatabase()
    await ask(database.ownerUrl, 'create table mine as select 3 as n')
    expect(await ask(database.ownerUrl, 'select n from mine')).toEqual([{ n: 3 }])
    await database.drop()
  })

  test('is gone after drop, also while somebody is connected', async () => {
    const database = await cloneDatabase()
    const client = new Client({ connectionString: database.url })
    client.on('error', () => undefined)
    await client.connect()
    await database.drop()
    await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist')
  })
})
