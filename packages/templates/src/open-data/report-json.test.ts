import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { ACTIVITY_COLUMNS } from './activities-csv.ts'
import { KPI_COLUMNS } from './kpis-csv.ts'
import type { ReportJson } from './nodes/report-node.ts'
import { reportJson } from './report-json.ts'

const parsed = (text: string): ReportJson => JSON.parse(text) as ReportJson
const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

describe('reportJson', () => {
  it('is UTF-8 without BOM that ends with a newline', () => {
    const text = reportJson(anEdition())
    expect([text.startsWith('{'), text.endsWith('}\n')]).toEqual([true, true])
  })

  it('names the edition, its status and its notice', () => {
    expect(parsed(reportJson(anEdition()))).toMatchObject({
      edition: '999997-2016-1',
      status: 'sample',
      notice: '見本：確認用です。',
      municipalityCode: '999997',
      municipality: '試作市',
      fiscalYear: 2016,
      publishedOn: '2017-10-02',
    })
  })

  it('has every column of the CSV files on the level it belongs to', () => {
    const tree = parsed(reportJson(anEdition()))
    const [measure] = tree.measures
    const has = new Set([...Object.keys(tree), ...Object.keys(measure ?? {}), ...Object.keys(measure?.kpis[0] ?? {})])
    expect(KPI_COLUMNS.map(camel).filter((name) => !has.has(name))).toEqual([])
    const activity = new Set([
      ...Object.keys(tree),
      ...Object.keys(measure ?? {}),
      ...Object.keys(measure?.activities[0] ?? {}),
    ])
    expect(ACTIVITY_COLUMNS.map(camel).filter((name) => !activity.has(name))).toEqual([])
  })

  it('writes figures as numbers, missing ones as null, yes and no as true and false', () => {
    const kpi = aKpi({
      actual: { ...aKpi().actual, number: null, numberText: '' },
      shownAgain: true,
      alsoIn: ['1-2-2'],
    })
    const [found] = parsed(reportJson(anEdition({ measures: [aMeasure({ kpis: [kpi] })] }))).measures[0]?.kpis ?? []
    expect(found).toMatchObject({ baselineNumber: 20, actualNumber: null, shownAgain: true, alsoIn: ['1-2-2'] })
  })

  it('lists the grant projects with their grant', () => {
    const { grants, grantProjects } = parsed(reportJson(fy2016Edition()))
    expect(grants).toEqual([
      { name: '先行型交付金', projectCount: 2 },
      { name: '加速化交付金', projectCount: 1 },
    ])
    expect(grantProjects.map(({ grant, name }) => [grant, name])).toEqual([
      ['先行型交付金', '観光の事業'],
      ['先行型交付金', '起業の事業'],
      ['加速化交付金', '広域の事業'],
    ])
  })

  it('orders its keys by itself, not by how the data came', () => {
    const data = anEdition()
    const turned = Object.fromEntries(Object.entries(data).reverse()) as unknown as typeof data
    expect(reportJson(turned)).toBe(reportJson(data))
  })

  it('names what it supersedes only from the second edition on', () => {
    expect(reportJson(anEdition())).not.toContain('supersedes')
    expect(
      parsed(reportJson(anEdition({ edition: { supersedes: '999997-2016-1', kind: 'correction' } }))),
    ).toMatchObject({
      supersedes: '999997-2016-1',
      kind: 'correction',
    })
  })
})
