import { cloneDatabase } from '@torikumi/engines/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../open-database.ts'
import { issueSetupToken } from '../record/setup/issue-setup-token.ts'
import { recordHolds } from './record-holds.ts'

let db: Database
let drop: () => Promise<void>
beforeAll(async () => {
  const clone = await cloneDatabase()
  db = openDatabase(clone.url, { poolSize: 2 })
  drop = clone.drop
})
afterAll(async () => {
  await db.destroy()
  await drop()
})

it('tells an untouched record from one that waits for its first administrator and from one with a city', async () => {
  expect(await recordHolds(db)).toBe('nothing')
  await issueSetupToken(db, new Date('2018-04-02T00:00:00Z'))
  expect(await recordHolds(db)).toBe('setup')
  const municipality = {
    code: '352136',
    name: '見本市',
    status: 'official',
    notice: null,
    assignment_notice: null,
    contact: '',
  } as const
  await db.insertInto('municipality').values(municipality).execute()
  expect(await recordHolds(db)).toBe('city')
})
