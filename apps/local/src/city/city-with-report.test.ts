import { readFile } from 'node:fs/promises'
import { importReport, type ReportImport } from '@torikumi/domain'
import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { beforeAll, describe, expect, it } from 'vitest'
import { cityWithReport } from './city-with-report.ts'
import { readCityOrRefuse } from './read-city-or-refuse.ts'
import { typedAnswers } from './typed-answers.ts'

const originals = process.env['TORIKUMI_ORIGINALS']
let city: CitySeed
beforeAll(async () => {
  city = await readCityOrRefuse(defaultCityDir)
})

/** A document that says exactly what the city plans, with texts of its own. */
function document(): ReportImport {
  const measures = city.measures.map((measure) => {
    const rows = city.activities.filter((activity) => activity.measure === measure.id)
    return {
      code: measure.code,
      name: measure.name,
      content: `文書の内容${measure.code}`,
      kpiHeader: [],
      kpis: city.placements
        .filter((placement) => placement.measure === measure.id)
        .map(({ indicator, printedName }) => {
          const { baselineRaw, targetRaw } = city.definitions.find((one) => one.indicator === indicator)!
          const { actualRaw } = city.indicatorAnswers.find((one) => one.indicator === indicator)!
          return { name: printedName, baseline: baselineRaw, actual: actualRaw, target: targetRaw }
        }),
      activities: rows.map(({ id, name }) => ({ name: `${name.slice(0, 2)} ${name.slice(2)}`, text: `したこと${id}` })),
      plans: rows.map(({ id }) => ({ name: '別の名前', text: `すること${id}` })),
    }
  })
  return { source: 'report.txt', measures, warnings: [] }
}

const answerOf = (joined: CitySeed, activity: string) => joined.activityAnswers.find((one) => one.activity === activity)

describe('a city with the answers of a document', () => {
  it('carries its names and texts, its plan rows by position, and no cost', () => {
    const { city: joined, problems, notes } = cityWithReport(city, document())
    expect({ problems, notes }).toEqual({ problems: [], notes: [] })
    expect(joined.activities.find((one) => one.id === 'm1-1-1-a1')?.name).toBe('刑務 作業等への市内企業の参入支援')
    expect(answerOf(joined, 'm1-2-2-a1')).toEqual({
      activity: 'm1-2-2-a1',
      thisYear: 'したことm1-2-2-a1',
      nextYear: 'することm1-2-2-a1',
      nextYearReason: '',
      costThousandYen: null,
      costStatus: null,
    })
    expect(joined.measures[0]?.content).toBe('文書の内容1-1-1')
    expect(joined.municipality.contentIsSummary).toBe(false)
    expect(joined.activities.map((one) => one.section)).toEqual(city.activities.map((one) => one.section))
  })

  it('keeps a blank blank and takes a missing plan row as one', () => {
    const report = document()
    report.measures[0]!.activities[0]!.text = ''
    report.measures[0]!.plans.length = 1
    report.measures[0]!.kpis[0]!.actual = ''
    const { city: joined } = cityWithReport(city, report)
    expect(answerOf(joined, 'm1-1-1-a1')).toMatchObject({ thisYear: '', nextYear: 'することm1-1-1-a1' })
    expect(answerOf(joined, 'm1-1-1-a2')).toMatchObject({ nextYear: '' })
    const [typed] = typedAnswers(joined)
    expect(typed?.fields).toEqual({ raw: '', status: 'final', note: '' })
  })

  it('takes a changed value with its reason as a section would type it', () => {
    const report = document()
    report.measures[0]!.kpis[0]!.actual = '—'
    const { city: joined } = cityWithReport(city, report)
    expect(typedAnswers(joined)[0]?.fields).toEqual({ raw: '—', status: 'none', reason: 'not-measured', note: '' })
  })

  it.each([
    [
      'an unknown measure',
      (one: ReportImport) => (one.measures[0]!.code = '9-9-9'),
      '文書の施策「9-9-9 共生への意識醸成」',
    ],
    [
      'an unknown KPI',
      (one: ReportImport) => (one.measures[0]!.kpis[0]!.name = '月の石の数'),
      '1-1-1 の指標「月の石の数」は計画に',
    ],
    [
      'an unknown 取組',
      (one: ReportImport) => (one.measures[0]!.activities[0]!.name = '月の石'),
      '1-1-1 の取組「月の石」は計画に',
    ],
    [
      'a lost 取組',
      (one: ReportImport) => one.measures[0]!.activities.pop(),
      'の取組「総合支援学校生の就労支援体制づくり」が文書に',
    ],
    ['a lost measure', (one: ReportImport) => one.measures.pop(), 'が文書にありません'],
    ['a plan row too many', (one: ReportImport) => one.measures[0]!.plans.push({ name: '余分', text: '' }), '「余分」'],
    [
      'two values of one indicator',
      (one: ReportImport) => changeShownAgain(one),
      '値が、先に印刷された同じ指標と違います',
    ],
  ])('refuses %s by its name', (_, change, named) => {
    const report = document()
    change(report)
    expect(cityWithReport(city, report).problems.join()).toContain(named)
  })

  it('keeps the plan’s definitions and says where the document differs', () => {
    const report = document()
    report.measures[0]!.kpis[0]!.target = '11企業'
    expect(cityWithReport(city, report).notes).toEqual([
      expect.stringContaining('文書では「11企業」ですが、計画の「10企業」'),
    ])
  })

  it('takes the published report whole', async (context) => {
    if (originals === undefined)
      return context.skip('the original documents are not here: TORIKUMI_ORIGINALS is not set')
    const text = await readFile(`${originals}/seeds/report-fy2016.txt`, 'utf8')
    const report = importReport(text, { source: 'report-fy2016.txt' })
    const { city: joined, problems, notes } = cityWithReport(city, report)
    expect({ problems, notes }).toEqual({ problems: [], notes: [] })
    expect(joined.activityAnswers.map((answer) => answer.thisYear)).toEqual(
      report.measures.flatMap((measure) => measure.activities.map((activity) => activity.text)),
    )
  })
})

function changeShownAgain(report: ReportImport): void {
  const again = city.placements.find((placement) => placement.shownAgain)!
  const code = city.measures.find((measure) => measure.id === again.measure)!.code
  const sheet = report.measures.find((measure) => measure.code === code)!
  sheet.kpis.find((kpi) => kpi.name === again.printedName)!.actual = '1人'
}
