import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../open-database.ts'
import { findMunicipality } from '../../queries/organisation/municipality.ts'
import { listSettingsChanges } from '../../queries/organisation/settings-history.ts'
import { up as addName } from '../../migrations/20261127T1910-report-settings-name.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { findReportSettings } from './find-report-settings.ts'
import { saveReportSettings } from './save-report-settings.ts'

let city: SmallCity
beforeAll(async () => {
  city = await smallCity()
})
afterAll(async () => city.close())

const municipality = '352136'
const at = new Date('2017-09-01T00:00:00Z')
const by = 'planner'
const settings = { ...STANDARD_REPORT_SETTINGS, layout: 'traditional' as const, apology: 'おわびして訂正します。' }
const version = async () => (await findReportSettings(city.db, municipality)).version

describe('report settings of a municipality', () => {
  it('are the standard before anything is saved', async () => {
    expect(await findReportSettings(city.db, municipality)).toEqual({
      settings: STANDARD_REPORT_SETTINGS,
      version: 0,
      saved: null,
    })
  })

  it('come back as they were saved, with who saved them, and name and contact where people look for them', async () => {
    const to = { municipality, settings, name: '新見本市', contact: '政策企画担当課', version: 0, by, at }
    expect(await saveReportSettings(city.db, to)).toBe(1)
    const found = await findReportSettings(city.db, municipality)
    expect(found).toMatchObject({ settings, version: 1, saved: { at } })
    expect(await findMunicipality(city.db)).toMatchObject({ name: '新見本市', contact: '政策企画担当課' })
  })

  it('are not overwritten by somebody who saw an older version', async () => {
    const to = { municipality, settings: STANDARD_REPORT_SETTINGS, contact: '別の課', version: 0, by, at }
    expect(await saveReportSettings(city.db, to)).toBe('conflict')
    expect((await findReportSettings(city.db, municipality)).settings).toEqual(settings)
    expect((await findMunicipality(city.db))?.contact).toBe('政策企画担当課')
  })

  it('of two who save at one moment take one', async () => {
    const seen = await version()
    const both = [1, 2].map(async () => saveReportSettings(city.db, { municipality, settings, version: seen, by, at }))
    expect(new Set(await Promise.all(both))).toEqual(new Set([seen + 1, 'conflict']))
  })

  it('are all kept, with the post that saved each and what held before it', async () => {
    const changes = await listSettingsChanges(city.db, municipality)
    expect(changes.map(({ version: no, post, at: when }) => [no, post, when])).toEqual([
      [2, 'post-planner', at],
      [1, 'post-planner', at],
    ])
    expect(changes[1]).toMatchObject({
      before: { settings: STANDARD_REPORT_SETTINGS, name: '見本市', contact: '企画担当課' },
      after: { settings, name: '新見本市', contact: '政策企画担当課' },
    })
    expect(changes[0]?.before).toEqual(changes[1]?.after)
  })

  it('of a home from before the name was a setting have the name that held all the time', async () => {
    const owner = openDatabase(city.ownerUrl, { poolSize: 1 }) as unknown as Kysely<unknown>
    await owner.transaction().execute(async (trx) => {
      await sql.raw('alter table report_settings_version drop column name').execute(trx)
      await addName(trx)
    })
    await owner.destroy()
    const rows = await city.db.selectFrom('report_settings_version').select('name').distinct().execute()
    expect(rows).toEqual([{ name: '新見本市' }])
  })

  it.each(['update report_settings_version set contact = $$x$$', 'delete from report_settings_version'])(
    'keep their history from %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(city.db)).rejects.toThrow(/append-only|permission denied/)
    },
  )

  it('with a character that the fonts lack, of before they were asked, still come back', async () => {
    const old = { ...settings, apology: 'おわびします🙇' }
    await city.db
      .updateTable('report_settings')
      .set({ settings: JSON.stringify(old) })
      .execute()
    expect((await findReportSettings(city.db, municipality)).settings).toEqual(old)
  })

  it('that could not be printed are neither saved nor handed out', async () => {
    const bad = { ...settings, accent: '#ffff00' }
    const to = { municipality, settings: bad, version: await version(), by, at }
    await expect(saveReportSettings(city.db, to)).rejects.toThrow('accent cannot be printed (contrast)')
    await city.db
      .updateTable('report_settings')
      .set({ settings: JSON.stringify({ accent: '#000000' }) })
      .execute()
    await expect(findReportSettings(city.db, municipality)).rejects.toThrow('layout')
  })
})
