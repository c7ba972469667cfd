import { STANDARD_REPORT_SETTINGS, STANDARD_RULES, composeEdition } from '@torikumi/domain'
import type { EditionData, EditionSource, ReportSettings } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { aGrantProject } from './an-edition.ts'
import { fy2016Activity, sections } from './fy2016-activities.ts'
import { fy2016Kpis } from './fy2016-kpis.ts'
import { fy2016Measures } from './fy2016-measures.ts'

type SourceKpi = EditionSource['measures'][number]['kpis'][number]

/** A whole edition of 23 sheets and 36 KPI rows: real figures, read and judged by the standard rules; invented texts. */
export const fy2016Edition = (report: Partial<ReportSettings> = {}): EditionData =>
  composeEdition({ ...source, report: { ...source.report, ...report } }, STANDARD_RULES)

const sourceKpi = (row: (typeof fy2016Kpis)[number], index: number): SourceKpi => ({
  position: index + 1,
  indicatorId: row.indicatorId,
  name: row.name,
  section: sections[(index + 1) % sections.length] ?? '',
  unit: row.unit,
  direction: row.direction,
  aggregation: row.aggregation,
  baselineRaw: row.baseline,
  baselinePeriod: '',
  accumulatedSince: row.since === '' ? null : Number(row.since),
  targetRaw: row.target,
  targetPeriod: row.targetYear,
  targetKind: row.targetKind,
  source: '',
  howCounted: '',
  surveyCycle: '',
  series: [],
  override: null,
  answer: figureAnswer(row.actual, { note: index === 1 ? '担い手が減り、続け方を見直す時期に来ています。' : '' }),
})

const source: EditionSource = {
  edition: { id: '352136-2016-1', number: 1, fiscalYear: 2016, status: 'sample', publishedOn: '2017-10-02' },
  municipality: {
    code: '352136',
    name: '美祢市',
    notice: '見本：torikumiの動作確認用です。美祢市の公表資料ではありません',
    assignmentNotice: '担当課の割当ては見本です。',
    contact: '企画担当課',
  },
  plan: { name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
  report: STANDARD_REPORT_SETTINGS,
  priorities: [1, 2, 3, 4].map((no) => ({ no, name: '' })),
  goals: [],
  grants: [
    { name: '先行型交付金', projects: [aGrantProject('観光の事業'), aGrantProject('起業の事業')] },
    { name: '加速化交付金', projects: [aGrantProject('広域の事業')] },
  ],
  measures: fy2016Measures.map(([code, name, activities], index) => ({
    code,
    name,
    priority: Number(code[0]),
    content: `${name}のため、市と地域、事業者が役割を分け、人が集まり暮らしが続く取組を進めます。${index % 2 === 0 ? '関係する課が連携し、毎年度見直します。' : ''}`,
    contentIsSummary: true,
    leadSection: sections[index % sections.length] ?? '',
    kpis: fy2016Kpis.filter((row) => row.measure === code).map(sourceKpi),
    activities: Array.from({ length: activities }, (_, at) => fy2016Activity(code, at + 1)),
  })),
  opinions: [],
  changes: null,
}
