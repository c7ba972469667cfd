import type { EditionData, EditionKpi, KpiColumn } from '@torikumi/domain'
import type { ReportVariant } from '@torikumi/templates'
import { changedEdition as everyPart } from '@torikumi/templates/testing'
import { changedEdition, type PageOf, traditionalEdition } from '../report-pictures/editions.ts'

/** A document of the battery: its file, its edition made of the demonstration's, and which print of it. */
export interface BatteryDocument {
  file: string
  data: (demonstration: EditionData, pageOf: PageOf) => EditionData
  variant: ReportVariant
}

const edition: ReportVariant = { kind: 'edition' }
/** The day a draft says it was made on. */
const madeOn = '2017-09-15'

const settings =
  (report: Partial<EditionData['report']>): BatteryDocument['data'] =>
  (data) => ({ ...data, report: { ...data.report, ...report } })

const without = (part: keyof EditionData['report']['shows']): BatteryDocument => ({
  file: `without-${part}`,
  data: (data) => ({ ...data, report: { ...data.report, shows: { ...data.report.shows, [part]: false } } }),
  variant: edition,
})

const labelled = (column: KpiColumn, label: string): { column: KpiColumn; label: string } => ({ column, label })

/** Every kind of document that is printed, each of which is to be PDF/UA-1. The first tells the pages the changed ones refer to. */
export const battery: readonly BatteryDocument[] = [
  { file: 'edition', data: (data) => data, variant: edition },
  { file: 'summary', data: (data) => data, variant: { kind: 'summary' } },
  { file: 'errata', data: (data, pageOf) => changedEdition(data, 'correction', pageOf), variant: edition },
  { file: 'updates', data: (data, pageOf) => changedEdition(data, 'update', pageOf), variant: edition },
  {
    file: 'preview',
    data: (data) => data,
    variant: { kind: 'preview', madeOn, measureCodes: ['1-2-2', '2-2-2'], sections: [] },
  },
  { file: 'draft', data: (data) => data, variant: { kind: 'draft', madeOn } },
  { file: 'meeting', data: (data) => data, variant: { kind: 'meeting', madeOn, documentNumber: '資料2' } },
  { file: 'traditional', data: traditionalEdition, variant: edition },
  ...(['chart', 'mark', 'sentence', 'judgement'] as const).map(without),
  {
    file: 'other-columns',
    data: settings({
      kpiColumns: [
        labelled('target', 'めざしている値の全文'),
        labelled('judgement', '市の評価（案による）'),
        labelled('actual', '今年度の実績の値'),
        labelled('baseline', '計画を作った時点の値'),
      ],
    }),
    variant: edition,
  },
  { file: 'every-part', data: () => ({ ...everyPart('correction'), changes: null }), variant: edition },
  { file: 'every-part-errata', data: () => everyPart('correction', 'お詫びして訂正します。'), variant: edition },
  { file: 'every-part-summary', data: () => everyPart('update'), variant: { kind: 'summary' } },
  {
    file: 'every-part-preview',
    data: () => everyPart('update'),
    variant: { kind: 'preview', madeOn, measureCodes: ['1-2-2'], sections: [], opinions: ['o1'] },
  },
  { file: 'wide-cells', data: (data) => withWideCells(data), variant: edition },
  { file: 'empty-answers', data: (data) => withoutAnswers(data), variant: edition },
]

/** Names and values of two hundred letters without a space in every row. */
const withWideCells = (data: EditionData): EditionData => {
  const wide = 'W'.repeat(200)
  const value = { raw: wide, number: null, numberText: '', period: '' }
  return withKpis(data, (kpi) => ({
    ...kpi,
    name: `${kpi.name}${wide}`,
    unit: wide,
    baseline: { ...kpi.baseline, ...value },
    actual: { ...kpi.actual, ...value },
    target: { ...kpi.target, ...value },
  }))
}

/** An edition to which no section has answered: every cell that can be blank is. */
const withoutAnswers = (data: EditionData): EditionData => {
  const unanswered = withKpis(data, (kpi) => ({
    ...kpi,
    baseline: { raw: '', number: null, numberText: '', period: '' },
    actual: { ...kpi.actual, raw: '', number: null, numberText: '', reason: 'no-answer', note: '' },
    outlook: null,
    judged: {
      ...kpi.judged,
      mark: 'none',
      word: '判定なし',
      progressPercent: null,
      reason: '',
      path: null,
      override: null,
    },
  }))
  const measures = unanswered.measures.map((measure) => ({
    ...measure,
    content: '',
    activities: measure.activities.map((row) => ({ ...row, thisYear: '', nextYear: '', nextYearReason: '' })),
  }))
  return { ...unanswered, measures }
}

const withKpis = (data: EditionData, change: (kpi: EditionKpi) => EditionKpi): EditionData => ({
  ...data,
  measures: data.measures.map((measure) => ({ ...measure, kpis: measure.kpis.map(change) })),
})
