import type { EditionData, EditionKpi } from '@torikumi/domain'
import { progressChartSvg } from '../charts/progress-chart.ts'
import { kpiChart } from '../charts/kpi-chart.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { markView, type MarkView } from './mark.ts'
import { emptyCellWord } from './missing-words.ts'
import { alignPeriods, valueCell, type ValueCell } from './value-cell.ts'

/** A KPI of a sheet: its row, its chart and its sentence. */
export interface KpiRowView {
  id: string
  name: string
  /** 少ないほど良い, 維持が目標, 再掲（1-2-2）, 速報 …: small lines under the name. */
  remarks: string[]
  baseline: ValueCell
  actual: ValueCell
  target: ValueCell
  mark: MarkView
  /** 「進捗率 50%」; empty where it may not be computed. */
  progress: string
  /** The judgement's sentence. */
  sentence: string
  /** The chart at its full height, and at the height of a tightened sheet. */
  chartSvg: string
  lowChartSvg: string
}

/** Millimetres from the axis to the right edge of a value cell: columns of 30, 30 and 27 mm, less a little air. */
const afterAxis = { baseline: 18, actual: 18, target: 15 }

/** The view of a KPI on the sheet of `measureCode`. `targetHead` is the target year of the sheet's column head. */
export function kpiRow(
  data: EditionData,
  kpi: EditionKpi,
  measureCode: string,
  words: EditionWords,
  headYear: string,
): KpiRowView {
  const [baseline, actual, target] = alignPeriods([
    { cell: valueCell(kpi.baseline.raw, '—'), widthAfterAxis: afterAxis.baseline },
    { cell: valueCell(kpi.actual.raw, emptyCellWord(kpi.actual.reason)), widthAfterAxis: afterAxis.actual },
    { cell: valueCell(kpi.target.raw, '—'), widthAfterAxis: afterAxis.target },
  ]) as [ValueCell, ValueCell, ValueCell]
  const chart = kpiChart(data, kpi, words)
  return {
    id: kpiId(kpi, measureCode),
    name: kpi.name,
    remarks: remarks(kpi, words, headYear),
    baseline,
    actual,
    target,
    mark: markView(kpi.judged.mark, kpi.judged.word),
    progress: kpi.judged.progressPercent === null ? '' : `進捗率 ${percent(kpi.judged.progressPercent)}%`,
    sentence: kpi.judged.reason,
    chartSvg: progressChartSvg(chart, 17.5),
    lowChartSvg: progressChartSvg(chart, 14),
  }
}

function remarks(kpi: EditionKpi, words: EditionWords, headYear: string): string[] {
  const lines: string[] = []
  if (kpi.direction === 'lower') lines.push('少ないほど良い')
  if (kpi.direction === 'maintain' || kpi.target.kind === 'maintain') lines.push('維持が目標')
  if (kpi.target.kind === 'not-worse')
    lines.push(kpi.direction === 'lower' ? '目標値以下に保つことが目標' : '目標値以上を保つことが目標')
  if (kpi.shownAgain) lines.push(shownAgainText(kpi))
  if (kpi.actual.status === 'preliminary') lines.push('速報値')
  if (kpi.actual.status === 'estimate') lines.push('見込み値')
  const ownYear = targetYear(kpi, words)
  if (ownYear !== '' && headYear !== '' && ownYear !== headYear) lines.push(`目標年度 ${ownYear}`)
  return lines
}

/** 「再掲（1-2-2）」. */
export const shownAgainText = (kpi: EditionKpi): string =>
  kpi.alsoIn.length === 0 ? '再掲' : `再掲（${kpi.alsoIn.join('、')}）`

/** The last year of the target's period, short (H31); empty where it has none. */
export const targetYear = (kpi: EditionKpi, words: EditionWords): string =>
  words.shortPeriod(kpi.target.period).replace(/^.*~/u, '')

/** With a minus sign (U+2212), without decimals that say nothing: 50, −50, 33.3. */
export const percent = (value: number): string => String(value).replace('-', '−')
