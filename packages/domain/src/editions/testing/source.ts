import type { ActivityAnswer, IndicatorAnswer } from '../../answers/answer.ts'
import { figureAnswer } from '../../answers/testing/answers.ts'
import { STANDARD_REPORT_SETTINGS } from '../report-settings.ts'
import type { EditionSource, SourceKpi, SourceMeasure } from '../edition-source.ts'

/** A KPI of people at a point in time, with the three cells as they are printed. */
export const kpi = (
  baselineRaw: string,
  actual: string | IndicatorAnswer,
  targetRaw: string,
  otherwise: Partial<SourceKpi> = {},
): SourceKpi => ({
  position: 1,
  indicatorId: 'visitors',
  name: '来訪者数',
  section: '観光担当課',
  unit: '人',
  direction: 'higher',
  aggregation: 'point-in-time',
  baselineRaw,
  baselinePeriod: '',
  accumulatedSince: null,
  targetRaw,
  targetPeriod: '',
  targetKind: 'number',
  source: '',
  howCounted: '',
  surveyCycle: '',
  series: [],
  override: null,
  answer: typeof actual === 'string' ? figureAnswer(actual) : actual,
  ...otherwise,
})

const activity: ActivityAnswer = {
  kind: 'activity',
  thisYear: '催しを2回開きました。',
  nextYear: '催しを3回開きます。',
  nextYearReason: '参加者が増えたためです。',
  costThousandYen: 2173,
  costStatus: 'settled',
}

/** A measure sheet with these KPIs and one activity. */
export const measure = (code: string, kpis: SourceKpi[]): SourceMeasure => ({
  code,
  name: `施策${code}`,
  priority: Number(code[0]),
  content: '要約した内容です。',
  contentIsSummary: true,
  leadSection: '観光担当課',
  kpis,
  activities: [{ position: 1, activityId: `${code}-a1`, name: '催し', section: '観光担当課', answer: activity }],
})

/** A city's FY2016 edition of a plan from 2015 to 2019, published on 2 October 2017. */
export const source = (measures: SourceMeasure[]): EditionSource => ({
  edition: { id: '352136-2016-1', number: 1, fiscalYear: 2016, status: 'sample', publishedOn: '2017-10-02' },
  municipality: { code: '352136', name: '見本市', notice: '見本です。', assignmentNotice: null, contact: '企画担当課' },
  plan: { name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
  report: STANDARD_REPORT_SETTINGS,
  priorities: [{ no: 1, name: '' }],
  goals: [],
  grants: [],
  measures,
  opinions: [],
  changes: null,
})
