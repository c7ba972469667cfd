import {
  STANDARD_REPORT_SETTINGS,
  STANDARD_RULES,
  type EditionData,
  type Json,
  canonicalJson,
  composeEdition,
  sha256Text,
} from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallCity, smallCity } from '../../../testing/small-city.ts'
import { addSecondPlan } from '../../../testing/second-plan.ts'
import { askForCandidate, confirmYear, publishYear } from '../../../testing/whole-year.ts'
import { saveReportSettings } from '../../settings/save-report-settings.ts'
import { editionOfCycle } from '../open-edition.ts'
import { editionSource } from './edition-source.ts'

let city: SmallCity
beforeAll(async () => {
  city = await smallCity()
  await addSecondPlan(city.db)
})
afterAll(async () => city.close())

async function composed(
  fiscalYear: number,
  text: string,
  plan = 'plan',
): Promise<{ cycle: string; data: EditionData }> {
  const cycle = await confirmYear(city.db, fiscalYear, text, plan)
  await askForCandidate(city.db, cycle)
  const edition = await editionOfCycle(city.db, cycle, 'rendering')
  if (edition === null) throw new Error('no candidate')
  return { cycle, data: composeEdition(await editionSource(city.db, edition), STANDARD_RULES) }
}

async function publish({ cycle, data }: { cycle: string; data: EditionData }): Promise<void> {
  const text = canonicalJson(data as unknown as Json)
  const sha256 = sha256Text(text)
  await publishYear(city.db, cycle, {
    data: text,
    dataSha256: sha256,
    manifestSha256: sha256,
    pages: 1,
    pageOf: {},
    files: [FILE],
  })
}
const FILE = { name: 'manifest.json', mediaType: 'application/json', bytes: 2, sha256: sha256Text('{}') }

const seriesOf = (data: EditionData, indicator: string) =>
  data.measures.flatMap((measure) => measure.kpis).find((kpi) => kpi.indicatorId === indicator)?.series

describe('the source of an edition', () => {
  it('holds no series in the first year of a record, and the year before in the next', async () => {
    const first = await composed(2016, '15人')
    expect(seriesOf(first.data, 'visitors')).toEqual([])
    await publish(first)
    const second = await composed(2017, '16人')
    expect(seriesOf(second.data, 'visitors')).toMatchObject([
      { fiscalYear: 2016, raw: '15人', number: 15, unit: '人', breakAfter: null },
    ])
    await publish(second)
  })

  it('goes back into the plan before, and breaks where the bridge says so', async () => {
    const { data } = await composed(2020, '17人', 'plan-2')
    expect(seriesOf(data, 'visitors')?.map(({ fiscalYear, breakAfter }) => [fiscalYear, breakAfter])).toEqual([
      [2016, null],
      [2017, null],
    ])
    expect(seriesOf(data, 'trained-guides')).toMatchObject([
      { fiscalYear: 2016, raw: '15人', breakAfter: null },
      { fiscalYear: 2017, raw: '16人', breakAfter: { relation: 'redefined', note: '研修を受けた人に限りました。' } },
    ])
  })

  it('tells how often an indicator is surveyed, where its definition says it', async () => {
    const { data } = await composed(2021, '18人', 'plan-2')
    const cycles = data.measures.flatMap((measure) => measure.kpis).map((kpi) => [kpi.indicatorId, kpi.surveyCycle])
    expect(cycles).toEqual([
      ['visitors', '隔年'],
      ['trained-guides', ''],
    ])
  })

  it('has the grant projects with what is known of them in the year, and empty parts for the rest', async () => {
    const { db } = city
    await db.insertInto('grant_program').values({ id: 'g', plan_id: 'plan', position: 1, name: '交付金' }).execute()
    const project = (id: string, position: number, content: string) => ({
      id,
      grant_program_id: 'g',
      position,
      name: id,
      content,
    })
    await db
      .insertInto('grant_project')
      .values([
        { ...project('known', 1, '内容'), removed_at: null },
        { ...project('named', 2, ''), removed_at: null },
        { ...project('gone', 3, '外した事業'), removed_at: new Date('2019-06-01T00:00:00Z') },
      ])
      .execute()
    await db
      .insertInto('grant_project_measure')
      .values([
        { grant_project_id: 'known', measure_id: '1-1-2' },
        { grant_project_id: 'known', measure_id: '1-1-1' },
      ])
      .execute()
    const money = { cost_thousand_yen: 1200, grant_thousand_yen: 600, cost_status: 'settled' } as const
    const next = { next_step: 'review', next_step_reason: '理由' } as const
    const judged = { outcome: 'some', expert_view: 'effective', ...next } as const
    await db
      .insertInto('grant_project_year')
      .values({ grant_project_id: 'known', fiscal_year: 2018, ...money, account: '調査をした。', ...judged })
      .execute()
    const kpi = { grant_project_id: 'known', position: 1 }
    const left = { ...kpi, position: 2, name: '外した指標', baseline_raw: '', target_raw: '' }
    await db
      .insertInto('grant_project_kpi')
      .values({ ...left, removed_at: new Date('2019-06-01T00:00:00Z') })
      .execute()
    await db
      .insertInto('grant_project_kpi')
      .values({ ...kpi, name: '入込客数', baseline_raw: '1人', target_raw: '3人' })
      .execute()
    await db
      .insertInto('grant_project_kpi_actual')
      .values({ ...kpi, fiscal_year: 2018, actual_raw: '2人' })
      .execute()
    const { data } = await composed(2018, '17人')
    const none = { measureCodes: [], content: '', costThousandYen: null, grantThousandYen: null, costStatus: null }
    const unjudged = { outcome: null, expertView: null, nextStep: null, nextStepReason: '' }
    expect(data.grants).toEqual([
      {
        name: '交付金',
        projects: [
          {
            name: 'known',
            content: '内容',
            measureCodes: ['1-1-1', '1-1-2'],
            costThousandYen: 1200,
            grantThousandYen: 600,
            costStatus: 'settled',
            account: '調査をした。',
            outcome: 'some',
            expertView: 'effective',
            nextStep: 'review',
            nextStepReason: '理由',
            kpis: [{ name: '入込客数', baselineRaw: '1人', actualRaw: '2人', targetRaw: '3人' }],
          },
          { name: 'named', ...none, ...unjudged, account: '', kpis: [] },
        ],
      },
    ])
  })

  it('holds the report settings in force, which later ones leave as they were', async () => {
    const settings = { ...STANDARD_REPORT_SETTINGS, unansweredWords: '確認中' }
    const to = { municipality: '352136', settings, contact: '政策企画担当課', version: 0, by: 'planner' }
    await saveReportSettings(city.db, { ...to, at: new Date('2022-04-01T00:00:00Z') })
    const { cycle, data } = await composed(2022, '18人', 'plan-2')
    expect([data.report.unansweredWords, data.municipality.contact]).toEqual(['確認中', '政策企画担当課'])
    await publish({ cycle, data })
    await saveReportSettings(city.db, { ...to, settings: STANDARD_REPORT_SETTINGS, version: 1, at: new Date(0) })
    const kept = await city.db
      .selectFrom('edition')
      .select('data')
      .where('cycle_id', '=', cycle)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(kept.data ?? '')).toMatchObject({ report: { unansweredWords: '確認中' } })
  })
})
