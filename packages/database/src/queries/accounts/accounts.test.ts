import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { findCredentials, listAccounts } from './accounts.ts'
import { endSession, findSession, startSession, touchSession } from './sessions.ts'
import { countFailedSignIns, noteSignIn } from './sign-in-attempts.ts'

const DAY = '2017-09-01'
const at = (minute: number): Date => new Date(Date.UTC(2017, 8, 1, 1, minute))
let city: SmallCity
beforeAll(async () => {
  city = await smallCity()
  const rows = ['head', 'planner', 'mayor'].map((person) => ({
    person_id: person,
    account: `${person}-1`,
    password_hash: 'phc',
    disabled_at: null,
  }))
  await city.db.insertInto('account').values(rows).execute()
})
afterAll(async () => city.close())

describe('accounts', () => {
  it('are found by their name, exactly', async () => {
    expect(await findCredentials(city.db, 'head-1')).toEqual({ person: 'head', passwordHash: 'phc', disabled: false })
    expect(await findCredentials(city.db, 'HEAD-1')).toBeNull()
  })

  it('are listed with the post of the day, in the order of the organisation', async () => {
    expect(await listAccounts(city.db, DAY)).toEqual([
      { account: 'planner-1', post: 'post-planner', role: 'planner', section: 'planning課', isPlanning: true },
      { account: 'head-1', post: 'post-head', role: 'head', section: 'tourism課', isPlanning: false },
      { account: 'mayor-1', post: 'post-mayor', role: 'mayor', section: null, isPlanning: false },
    ])
    expect(await listAccounts(city.db, '2017-03-31')).toEqual([])
  })
})

describe('attempts to sign in', () => {
  const note = (minute: number, succeeded: boolean) =>
    noteSignIn(city.db, { account: 'head-1', at: at(minute), succeeded, forgetBefore: at(0) })

  it('count the failures since the last success, within a time', async () => {
    for (const minute of [1, 2, 3]) await note(minute, false)
    expect(await countFailedSignIns(city.db, 'head-1', at(0))).toBe(3)
    expect(await countFailedSignIns(city.db, 'head-1', at(3))).toBe(1)
    expect(await countFailedSignIns(city.db, 'planner-1', at(0))).toBe(0)
    await note(4, true)
    await note(5, false)
    expect(await countFailedSignIns(city.db, 'head-1', at(0))).toBe(1)
  })

  it('are forgotten after their time', async () => {
    await noteSignIn(city.db, { account: 'x', at: at(30), succeeded: false, forgetBefore: at(29) })
    const left = await city.db.selectFrom('sign_in_attempt').select('account').execute()
    expect(left).toEqual([{ account: 'x' }])
  })
})

describe('a session', () => {
  const token = 'a'.repeat(64)

  it('is found by the hash of its token until it is ended', async () => {
    await startSession(city.db, { tokenSha256: token, person: 'head', at: at(0), expiresAt: at(59) })
    await touchSession(city.db, token, at(10))
    expect(await findSession(city.db, token)).toEqual({ person: 'head', lastSeenAt: at(10), expiresAt: at(59) })
    await endSession(city.db, token)
    await endSession(city.db, token)
    expect(await findSession(city.db, token)).toBeNull()
  })

  it('does not outlive its account, nor its own end once another begins', async () => {
    await startSession(city.db, { tokenSha256: token, person: 'head', at: at(0), expiresAt: at(1) })
    await startSession(city.db, { tokenSha256: 'b'.repeat(64), person: 'head', at: at(2), expiresAt: at(59) })
    expect(await findSession(city.db, token)).toBeNull()
    await city.db
      .updateTable('account')
      .set({ disabled_at: at(3) })
      .where('person_id', '=', 'head')
      .execute()
    expect(await findSession(city.db, 'b'.repeat(64))).toBeNull()
  })
})
