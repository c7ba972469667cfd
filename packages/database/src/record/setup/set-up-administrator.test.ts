import { cloneDatabase } from '@torikumi/engines/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../open-database.ts'
import { findCredentials } from '../../queries/accounts/accounts.ts'
import { findMember } from '../../queries/organisation/members.ts'
import { findMunicipality } from '../../queries/organisation/municipality.ts'
import { hasAccount } from './first-account.ts'
import { issueSetupToken } from './issue-setup-token.ts'
import { type FirstAdministrator, setUpAdministrator } from './set-up-administrator.ts'

/** 0:30 on 1 April in Japan. */
const NOW = new Date('2018-03-31T15:30:00.000Z')
const later = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000)

let db: Database
let drop: () => Promise<void>
beforeEach(async () => {
  const clone = await cloneDatabase()
  db = openDatabase(clone.url, { poolSize: 6 })
  drop = clone.drop
})
afterEach(async () => {
  await db.destroy()
  await drop()
})

const first = (token: string | null, account = 'joho-01'): FirstAdministrator => ({
  token: token ?? '',
  account,
  displayName: '職員A',
  passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA',
  municipality: { code: '352136', name: '見本市', contact: '企画担当課' },
  office: {
    division: '総務担当部',
    section: '情報政策担当課',
    sectionKind: '課',
    headTitle: '課長',
    post: 'アカウント管理者',
  },
  now: NOW,
})

const rowsWritten = async (): Promise<number> => {
  let count = 0
  for (const table of ['municipality', 'division', 'section', 'post', 'person', 'account', 'appointment'] as const) {
    const { rows } = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    count += rows
  }
  return count
}

describe('setUpAdministrator', () => {
  it('writes an official municipality and somebody who administers accounts from that day in Japan', async () => {
    const outcome = await setUpAdministrator(db, first(await issueSetupToken(db, NOW)))
    if (outcome.kind !== 'set-up') throw new Error(outcome.kind)
    expect(await findMunicipality(db)).toMatchObject({
      code: '352136',
      name: '見本市',
      status: 'official',
      notice: null,
      assignmentNotice: null,
    })
    expect(await findCredentials(db, 'joho-01')).toMatchObject({ person: outcome.person, disabled: false })
    const member = await findMember(db, outcome.person, '2018-04-01')
    expect(member).toMatchObject({
      displayName: '職員A',
      posts: [{ role: 'administrator', title: 'アカウント管理者' }],
    })
    expect(member?.posts[0]?.section).toMatchObject({ name: '情報政策担当課', isPlanning: false })
    expect((await findMember(db, outcome.person, '2018-03-31'))?.posts).toEqual([])
    expect(await hasAccount(db)).toBe(true)
  })

  it('takes a token as people type it', async () => {
    const token = (await issueSetupToken(db, NOW)) ?? ''
    const typed = ` ${token.toLowerCase().replaceAll('-', '－').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(await setUpAdministrator(db, first(typed))).toMatchObject({ kind: 'set-up' })
  })

  it('refuses a token that was never issued, and one that a newer one has replaced', async () => {
    const replaced = await issueSetupToken(db, NOW)
    const token = await issueSetupToken(db, NOW)
    expect(token).not.toBe(replaced)
    for (const wrong of [replaced, '', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ']) {
      expect(await setUpAdministrator(db, first(wrong))).toEqual({ kind: 'wrong-token' })
    }
    expect(await rowsWritten()).toBe(0)
    expect(await setUpAdministrator(db, first(token))).toMatchObject({ kind: 'set-up' })
  })

  it('takes a token until 24 hours after it was issued', async () => {
    const token = await issueSetupToken(db, NOW)
    expect(await setUpAdministrator(db, { ...first(token), now: later(24) })).toEqual({ kind: 'expired' })
    expect(await rowsWritten()).toBe(0)
    const inTime = new Date(later(24).getTime() - 1)
    expect(await setUpAdministrator(db, { ...first(token), now: inTime })).toMatchObject({ kind: 'set-up' })
  })

  it('lets exactly one of several uses at the same moment win', async () => {
    const token = await issueSetupToken(db, NOW)
    const attempts = ['joho-01', 'joho-02', 'joho-03', 'joho-04', 'joho-05'].map((account) =>
      setUpAdministrator(db, first(token, account)),
    )
    const kinds = (await Promise.all(attempts)).map((outcome) => outcome.kind).sort()
    expect(kinds).toEqual(['already-set-up', 'already-set-up', 'already-set-up', 'already-set-up', 'set-up'])
    expect(await rowsWritten()).toBe(7)
  })

  it('leaves nothing behind and the token good where a row is refused', async () => {
    const token = await issueSetupToken(db, NOW)
    const refused = { ...first(token), account: '' }
    await expect(setUpAdministrator(db, refused)).rejects.toThrow('account_account_check')
    expect(await rowsWritten()).toBe(0)
    expect(await setUpAdministrator(db, first(token))).toMatchObject({ kind: 'set-up' })
  })

  it('keeps a municipality that is there, and refuses another one beside it', async () => {
    const known = {
      code: '352136',
      name: '見本の市',
      status: 'official',
      notice: null,
      assignment_notice: null,
      contact: '企画課',
    } as const
    await db.insertInto('municipality').values(known).execute()
    const token = await issueSetupToken(db, NOW)
    const elsewhere = { code: '142051', name: '別の市', contact: '企画担当課' }
    const outcome = await setUpAdministrator(db, { ...first(token), municipality: elsewhere })
    expect(outcome).toEqual({ kind: 'other-municipality', code: '352136' })
    expect(await setUpAdministrator(db, first(token))).toMatchObject({ kind: 'set-up' })
    const { assignment_notice: assignmentNotice, ...kept } = known
    expect(await findMunicipality(db)).toEqual({ ...kept, assignmentNotice })
  })
})

describe('issueSetupToken', () => {
  it('gives seven groups of four letters and stores their hash only', async () => {
    const token = (await issueSetupToken(db, NOW)) ?? ''
    expect(token).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    const stored = await db.selectFrom('setup_token').selectAll().execute()
    expect(stored).toEqual([
      { token_sha256: expect.stringMatching(/^[0-9a-f]{64}$/), created_at: NOW, expires_at: later(24), used_at: null },
    ])
    expect(JSON.stringify(stored)).not.toContain(token.replaceAll('-', ''))
  })

  it('leaves one token to be used, however many are issued at once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => issueSetupToken(db, NOW)))
    expect(await db.selectFrom('setup_token').selectAll().execute()).toHaveLength(1)
  })

  it('gives none once an account exists, and keeps the used one with its instant', async () => {
    await setUpAdministrator(db, first(await issueSetupToken(db, NOW)))
    expect(await issueSetupToken(db, later(1))).toBeNull()
    expect(await db.selectFrom('setup_token').select('used_at').execute()).toEqual([{ used_at: NOW }])
  })
})
