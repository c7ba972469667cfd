import { cloneDatabase } from '@torikumi/engines/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../open-database.ts'
import { verifyPassword } from '../queries/accounts/password-hash.ts'
import type { CityRows } from './city-tables.ts'
import { saveCity } from './save-city.ts'

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

const none = {
  appointment: [],
  priority: [],
  policy: [],
  measure: [],
  definition: [],
  placement: [],
  activity: [],
  grant_program: [],
  grant_project: [],
}
const section = (id: string, position: number) => ({
  id,
  division_id: 'somu',
  name: `${id}担当課`,
  kind: '課',
  head_title: '課長',
  is_planning: false,
  position,
})
const post = { id: 'kacho', section_id: 'kanko', division_id: null, title: '課長', role: 'head', position: 1 } as const
const city: CityRows = {
  ...none,
  municipality: [
    { code: '352136', name: '見本市', status: 'sample', notice: '見本です', assignment_notice: null, contact: '企画' },
  ],
  division: [{ id: 'somu', municipality_code: '352136', name: '総務部', position: 1 }],
  section: [section('kanko', 1), section('norin', 2)],
  post: [post],
  person: [{ id: 'kanko-1', display_name: '見本職員01' }],
  account: [{ person_id: 'kanko-1', account: 'kanko-1', password: 'torikumi-mihon' }],
  plan: [
    {
      id: 'first',
      municipality_code: '352136',
      name: '総合戦略',
      term: 1,
      first_fiscal_year: 2015,
      last_fiscal_year: 2019,
    },
  ],
  indicator: [{ id: 'visitors', municipality_code: '352136', section_id: 'kanko' }],
  route: [{ id: 'regular-kanko', section_id: 'kanko', kind: 'regular' }],
  route_step: [{ route_id: 'regular-kanko', step_no: 1, kind: 'decision', post_id: 'kacho' }],
}
const account = () => db.selectFrom('account').selectAll().where('person_id', '=', 'kanko-1').executeTakeFirstOrThrow()

describe('saveCity', () => {
  it('adds a city to an empty record, with a password that is nowhere in clear', async () => {
    const changes = await saveCity(db, city)
    expect(changes.section).toEqual({ added: 2, changed: 0, unchanged: 0 })
    expect(changes.grant_project).toEqual({ added: 0, changed: 0, unchanged: 0 })
    const { password_hash } = await account()
    expect(password_hash).not.toContain('torikumi-mihon')
    expect(await verifyPassword('torikumi-mihon', password_hash)).toBe(true)
  })

  it('changes nothing when it is repeated', async () => {
    const changes = await saveCity(db, city)
    expect(Object.values(changes).map(({ added, changed }) => added + changed)).toEqual(
      Object.values(changes).map(() => 0),
    )
    expect(changes.route_step.unchanged).toBe(1)
  })

  it('brings changed rows up to date and counts them', async () => {
    const renamed = { ...section('norin', 2), name: '農林水産担当課' }
    const { section: found } = await saveCity(db, {
      ...city,
      section: [section('kanko', 1), renamed, section('koho', 3)],
    })
    expect(found).toEqual({ added: 1, changed: 1, unchanged: 1 })
    const row = await db.selectFrom('section').select('name').where('id', '=', 'norin').executeTakeFirstOrThrow()
    expect(row.name).toBe('農林水産担当課')
  })

  it('leaves the municipality the name and the contact that people set', async () => {
    const own = { name: '新見本市', contact: '政策企画担当課' }
    await db.updateTable('municipality').set(own).execute()
    const { municipality } = await saveCity(db, city)
    expect(municipality).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(await db.selectFrom('municipality').select(['name', 'contact']).executeTakeFirst()).toEqual(own)
  })

  it('leaves an account its own password and its closing', async () => {
    await db
      .updateTable('account')
      .set({ password_hash: 'changed', disabled_at: new Date(0) })
      .execute()
    await saveCity(db, { ...city, account: [{ person_id: 'kanko-1', account: 'kanko-2', password: 'another-one' }] })
    expect(await account()).toEqual({
      person_id: 'kanko-1',
      account: 'kanko-2',
      password_hash: 'changed',
      disabled_at: new Date(0),
    })
  })

  it('writes nothing at all when one row is refused', async () => {
    const lost = { ...section('lost', 9), division_id: 'nowhere' }
    const plan = { ...city.plan[0]!, name: '別の名前' }
    await expect(saveCity(db, { ...city, plan: [plan], section: [lost] })).rejects.toThrow('foreign key')
    const row = await db.selectFrom('plan').select('name').executeTakeFirstOrThrow()
    expect(row.name).toBe('総合戦略')
  })
})
