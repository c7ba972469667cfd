import { mkdir, writeFile } from 'node:fs/promises'
import { findProposal, listDrafts, saveCity } from '@torikumi/database'
import { type SmallCity, openYear, requestOf, smallCity } from '@torikumi/database/testing'
import { claimFolder } from '@torikumi/engines/supervise'
import { defaultCityDir } from '@torikumi/seeds'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWords } from '../../test/run-words.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { cityRows } from '../city/city-rows.ts'
import { readCityOrRefuse } from '../city/read-city-or-refuse.ts'
import { withRecordOfHome } from '../importing/with-record-of-home.ts'
import type { Settings } from '../settings.ts'

const at = temporaryFolder()
const ENGINE_MS = 60_000

const settings = (databaseUrl?: string): Settings => ({
  home: at('home'),
  port: 3000,
  baseUrl: undefined,
  databaseUrl,
  databaseOwnerUrl: undefined,
  temporalAddress: undefined,
  temporalNamespace: 'default',
  chromePath: undefined,
  temporalCliPath: undefined,
  cacheDir: at('cache'),
  environment: {},
})
const apply = async (databaseUrl?: string) =>
  runWords(['import-report', 'report.txt', '--apply'], at(), () => settings(databaseUrl))

beforeAll(async () => {
  const rows = [
    '具体的施策\t1-1-1 施策1-1-1\t\t\t',
    '内容\t内容\t\t\t',
    '重要業績評価指標 (KPI)\t名称\t現状値\t平成28年度末値\t目標値(H31)',
    '\tvisitors\t10人(H26)\t15人\t20人',
    '\t月の石\t1個\t2個\t3個',
    '平成28年度に 取り組んだ 事業の概要\t観光\t案内をした。\t\t',
    '平成29年度以降の 取組内容と その理由\t観光\t続ける。\t\t',
  ]
  await writeFile(at('report.txt'), rows.join('\n'))
})

describe('import-report --apply on a database that is given', () => {
  let city: SmallCity
  beforeAll(async () => {
    city = await smallCity()
  })
  afterAll(async () => city.close())

  it('refuses while no year is answered', async () => {
    const { code, err } = await apply(city.ownerUrl)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('回答を受け付けている年度がありません') })
  })

  it('makes a proposal for the open year, counts its cells, and says where planning reviews it', async () => {
    await openYear(city.db)
    const { code, out, err } = await apply(city.ownerUrl)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('平成28年度実績の取り込み案を作りました：違うところ3（うち下書きに取り込めるもの3）、同じ6')
    const id = /http:\/\/127\.0\.0\.1:3000\/cycles\/2016\/proposals\/(\S+)/.exec(out)?.[1] ?? ''
    const proposal = await findProposal(city.db, id)
    expect(proposal).toMatchObject({ source: 'report.txt', by: null })
    expect(proposal?.cells.filter((cell) => cell.state === 'unknown-row').map((cell) => cell.row.name)).toEqual([
      '月の石',
      '月の石',
      '月の石',
    ])
    expect(proposal?.reportedYear).toBe(2016)
    expect((await listDrafts(city.db, await requestOf(city.db, 'tourism'))).size).toBe(0)
  })
})

describe('import-report --apply on a home', () => {
  it('refuses a home without a record and makes none', async () => {
    const { code, err } = await apply()
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('取り込む先の記録がありません') })
  })

  it('refuses a home that another run holds', async () => {
    await mkdir(at('home/postgres'), { recursive: true })
    const release = await claimFolder(at('home'))
    const { code, err } = await apply()
    await release()
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('先にそちらを終了してください') })
  })

  it(
    'starts the home’s own database for itself and leaves the home free',
    async () => {
      const city = cityRows(await readCityOrRefuse(defaultCityDir))
      const own = { home: at('home'), settings: settings(), onProgress: () => undefined }
      await withRecordOfHome(own, async (db) => saveCity(db, city))
      const { code, err } = await apply()
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('回答を受け付けている年度がありません') })
      await (
        await claimFolder(at('home'))
      )()
    },
    ENGINE_MS,
  )
})
