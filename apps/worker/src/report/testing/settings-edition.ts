import { composeEdition, ruleSetOf, STANDARD_REPORT_SETTINGS, STANDARD_RULES } from '@torikumi/domain'
import type { EditionData, EditionSource, ReportSettings } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'

type SourceMeasure = EditionSource['measures'][number]
type SourceKpi = SourceMeasure['kpis'][number]

/** Cells of the kinds that need the most room: a long number, a period below, several values in one, nothing. */
const cells: [name: string, baseline: string, actual: string, target: string][] = [
  ['外国人観光客数', '38,039人 (H25)', '56,337人 (H28)', '70,000人'],
  ['市内の高校の卒業生の市への就職率', '22.7% (H25)', '19.7% (H28年度卒業生)', '30%'],
  ['誘致・進出企業数', '2社(H25)', '進出協定締結数 平成28年度 1社 平成29年度 1社', '2社 (5年間累計)'],
  ['満足度', '-', '', '維持'],
]

/** An edition of two measures whose cells are as wide as any of the FY2016 document, printed by these settings. */
export function settingsEdition(settings: Partial<ReportSettings>): EditionData {
  const source: EditionSource = {
    edition: { id: '352136-2016-1', number: 1, fiscalYear: 2016, status: 'sample', publishedOn: '2017-10-02' },
    municipality: {
      code: '352136',
      name: '見本市',
      notice: '見本です。',
      assignmentNotice: null,
      contact: '企画担当課',
    },
    plan: { name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
    report: { ...STANDARD_REPORT_SETTINGS, ...settings },
    priorities: [{ no: 1, name: '' }],
    goals: [],
    grants: [],
    measures: [measure('1-1-1'), measure('1-1-2')],
    opinions: [],
    changes: null,
  }
  return composeEdition(source, ruleSetOf('standard') ?? STANDARD_RULES)
}

const measure = (code: string): SourceMeasure => ({
  code,
  name: `施策${code}`,
  priority: 1,
  content: '要約した内容です。',
  contentIsSummary: true,
  leadSection: '観光担当課',
  kpis: cells.map((_, index) => kpi(code, index)),
  activities: [
    {
      position: 1,
      activityId: `${code}-a1`,
      name: '催しの開催',
      section: '観光担当課',
      answer: {
        kind: 'activity',
        thisYear: '催しを2回開きました。'.repeat(20),
        nextYear: '催しを3回開きます。',
        nextYearReason: '参加者が増えたためです。',
        costThousandYen: 2173,
        costStatus: 'settled',
      },
    },
  ],
})

function kpi(code: string, index: number): SourceKpi {
  const [name, baselineRaw, raw, targetRaw] = cells[index] ?? ['', '', '', '']
  return {
    position: index + 1,
    indicatorId: `${code}-${index}`,
    name,
    section: '観光担当課',
    unit: '',
    direction: 'higher',
    aggregation: 'point-in-time',
    baselineRaw,
    baselinePeriod: '2013',
    accumulatedSince: null,
    targetRaw,
    targetPeriod: '2019',
    targetKind: targetRaw === '維持' ? 'maintain' : 'number',
    source: '',
    howCounted: '',
    surveyCycle: '',
    series: [],
    override: null,
    answer: figureAnswer(raw, { reason: raw === '' ? 'no-answer' : 'none' }),
  }
}
