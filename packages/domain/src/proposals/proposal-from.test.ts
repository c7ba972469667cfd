import { describe, expect, it } from 'vitest'
import type { ReportImport } from '../importing/report/report-import.ts'
import type { PlanMeasure } from './plan-rows.ts'
import { countChanges, type ProposedChange } from './proposal.ts'
import { proposalFrom } from './proposal-from.ts'

const kpi = (indicator: string, raw: string) => ({
  indicator,
  item: `item-${indicator}`,
  name: `${indicator}の数`,
  baseline: '10人（H26）',
  target: '20人',
  raw,
})
const activity = (name: string) => ({ item: `item-${name}`, name, thisYear: '', nextYear: '' })
const plan = (): PlanMeasure[] => [
  {
    code: '1-1-1',
    name: '観光の振興',
    content: '内容',
    kpis: [kpi('visitors', '12人')],
    activities: [activity('案内'), activity('宣伝')],
  },
  { code: '1-1-2', name: '交流', content: '', kpis: [kpi('visitors', '12人')], activities: [] },
]

/** A document with the plan's rows, and the value 15人 for this year. */
const report = (): ReportImport => ({
  source: 'report.txt',
  warnings: [],
  measures: plan().map(({ code, name, content, kpis, activities }) => ({
    code,
    name,
    content,
    kpiHeader: [],
    kpis: kpis.map((row) => ({ name: row.name, baseline: row.baseline, actual: '15人', target: row.target })),
    activities: activities.map((row) => ({ name: row.name, text: `${row.name}をした。` })),
    plans: activities.map((row) => ({ name: '別の名', text: `${row.name}を続ける。` })),
  })),
})

const changed = (document: ReportImport) => proposalFrom(document, plan()).changes.filter((one) => one.state !== 'same')
const shown = ({ row, field, now, proposed, state, takeable }: ProposedChange) =>
  `${row.item ?? row.name} ${field}: ${now}→${proposed} ${takeable ? 'takeable' : state}`

describe('a proposal', () => {
  it('has every cell of the document beside what stands there, in the order of the document', () => {
    const { source, changes } = proposalFrom(report(), plan())
    expect(source).toBe('report.txt')
    expect(changes.filter((one) => one.state !== 'same').map(shown)).toEqual([
      'item-visitors raw: 12人→15人 takeable',
      'item-案内 thisYear: →案内をした。 takeable',
      'item-宣伝 thisYear: →宣伝をした。 takeable',
      'item-案内 nextYear: →案内を続ける。 takeable',
      'item-宣伝 nextYear: →宣伝を続ける。 takeable',
    ])
    // Two names and contents, three cells of either KPI, two names of 取組; the figure that is printed again is one cell.
    expect(countChanges(changes)).toEqual({ same: 12, changed: 5, 'unknown-row': 0 })
  })

  it.each<[string, (measure: ReportImport['measures'][number]) => unknown, string]>([
    ['a KPI', (one) => (one.kpis[0]!.name = '月の石'), '月の石 raw: →15人 unknown-row'],
    ['a 取組', (one) => (one.activities[0]!.name = '月の石'), '月の石 thisYear: →案内をした。 unknown-row'],
    ['its plan row', (one) => (one.activities[0]!.name = '月の石'), '別の名 nextYear: →案内を続ける。 unknown-row'],
    ['a measure', (one) => (one.code = '9-9-9'), '案内 thisYear: →案内をした。 unknown-row'],
  ])('lists %s that the plan does not know and gives its text to no other row', (_, change, line) => {
    const document = report()
    change(document.measures[0]!)
    expect(changed(document).map(shown)).toContain(line)
    expect(changed(document).filter((one) => one.takeable && one.state === 'unknown-row')).toEqual([])
  })

  it('gives a row’s texts away once: a second sheet of the same measure is unknown', () => {
    const document = report()
    document.measures.push({ ...document.measures[0]!, content: 'もう一度' })
    expect(changed(document).map(shown)).toContain('観光の振興 content: →もう一度 unknown-row')
  })

  it('shifts no plan text where one row is lost: it matches by name, and lists the rest', () => {
    const document = report()
    document.measures[0]!.plans = [{ name: '宣伝', text: '宣伝を続ける。' }]
    expect(changed(document).map(shown)).toContain('item-宣伝 nextYear: →宣伝を続ける。 takeable')
    document.measures[0]!.plans = [{ name: '別の名', text: '宣伝を続ける。' }]
    expect(changed(document).map(shown)).toContain('別の名 nextYear: →宣伝を続ける。 unknown-row')
  })

  it('shows a second, other figure of one indicator and lets nobody take it', () => {
    const document = report()
    document.measures[1]!.kpis[0]!.actual = '16人'
    expect(changed(document).map(shown)).toContain('item-visitors raw: 12人→16人 changed')
  })

  it('shows what the plan prints otherwise and lets no draft take it', () => {
    const document = report()
    document.measures[0]!.kpis[0]!.target = '30人'
    expect(changed(document).map(shown)).toContain('item-visitors target: 20人→30人 changed')
  })

  it('names the year that the document reports on, where all its heads print one year', () => {
    const document = report()
    expect(proposalFrom(document, plan()).reportedYear).toBeNull()
    for (const measure of document.measures) measure.kpiHeader = ['名称', '現状値', '平成28年度末値', '目標値(H31)']
    expect(proposalFrom(document, plan()).reportedYear).toBe(2016)
    document.measures[0]!.kpiHeader[2] = '平成29年度末値'
    expect(proposalFrom(document, plan()).reportedYear).toBeNull()
  })

  it('proposes a blank as a blank', () => {
    const document = report()
    document.measures[0]!.kpis[0]!.actual = ''
    expect(changed(document).map(shown)).toContain('item-visitors raw: 12人→ takeable')
  })

  it('cannot be taken for a row that nobody is asked for', () => {
    const rows = plan()
    const unasked = { ...rows[0]!, kpis: [{ ...kpi('visitors', ''), item: null }] }
    const { changes } = proposalFrom(report(), [unasked])
    expect(changes.find((one) => one.field === 'raw')).toMatchObject({ state: 'changed', takeable: false })
  })
})
