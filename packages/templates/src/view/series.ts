import type { Aggregation, EditionData, EditionKpi, PrintedValue } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { smallChartSvg } from '../charts/small-chart.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { shownAgainText } from './kpi-row.ts'
import { kpiMark, type MarkView } from './mark.ts'
import { emptyCellWord } from './missing-words.ts'
import type { Place } from './places.ts'
import { priorityGroups } from './priorities.ts'
import { columnNames, type ColumnNames } from './kpi-columns.ts'
import { shownIn } from './shown.ts'
import { valueCell, type ValueCell } from './value-cell.ts'

/** 重要業績評価指標の推移と索引: every KPI row of the edition. */
export interface SeriesView {
  actualHead: string
  names: ColumnNames
  /** How many columns a later place of an indicator leaves without figures, its name included. */
  wide: number
  groups: SeriesRow[][]
}

export interface SeriesRow {
  /** Empty from the second row of a measure on. */
  code: string
  /** Code of the row's measure, for those who hear the table. */
  measureCode: string
  name: string
  target: string
  sheet: string
  /** Set for a later place of an indicator: then the row has no figures. */
  again: string | null
  /** 「社・累計」. */
  unit: string
  baseline: ValueCell
  baselineYear: string
  actual: ValueCell
  goal: ValueCell
  chartSvg: string
  mark: MarkView
}

/** How figures are counted, where the unit alone does not say it. */
const countings: Readonly<Record<Aggregation, string>> = {
  'point-in-time': '',
  annual: '',
  cumulative: '累計',
  'period-average': '年平均',
  'per-day': '',
}

/** All KPI rows by 基本目標, in printed order. */
export function seriesView(data: EditionData, words: EditionWords): SeriesView {
  const shown = shownIn(data)
  return {
    actualHead: words.year,
    names: columnNames(data, words),
    wide: 6 + Number(shown.chart) + Number(shown.judgement),
    groups: priorityGroups(data)
      .map(({ places }) =>
        places.flatMap((place) => place.kpis.map((kpi, index) => row(data, place, kpi, index === 0, words))),
      )
      .filter((group) => group.length > 0),
  }
}

function row(data: EditionData, place: Place, kpi: EditionKpi, first: boolean, words: EditionWords): SeriesRow {
  return {
    code: first ? place.code : '',
    measureCode: place.code,
    name: kpi.name,
    target: kpiId(kpi, place.code),
    sheet: place.sheet,
    again: kpi.shownAgain ? shownAgainText(kpi) : null,
    unit: [kpi.unit, countingOf(kpi)].filter((part) => part !== '').join('・'),
    baseline: figure(kpi.baseline, '—'),
    baselineYear: words.shortPeriod(kpi.baseline.period),
    actual: figure(kpi.actual, emptyCellWord(kpi.actual.reason, words.unanswered)),
    goal: figure(kpi.target, '—'),
    chartSvg: shownIn(data).chart ? smallChartSvg(kpiChart(data, kpi, words), 4.4) : '',
    mark: kpiMark(data, kpi),
  }
}

/** 累計 only where the target is one: a running total with a 現状値 reads as a stock. */
const countingOf = (kpi: EditionKpi): string =>
  kpi.aggregation === 'cumulative' && !kpi.target.raw.includes('累計') && kpi.baseline.number !== null
    ? ''
    : countings[kpi.aggregation]

/**
 * The bare figure: unit, way of counting and year have columns of their own; what else stands before a number (約) stays. A cell of
 * several values shows the one it was read as; the sheet has its text.
 */
function figure(value: PrintedValue, blank: string): ValueCell {
  const printed = valueCell(value.raw, blank)
  const cell = printed.text !== null && value.number !== null ? valueCell(value.numberText, blank) : printed
  if (cell.number === null) return cell
  const prefix = cell.number.prefix.replace('年平均', '').trim()
  return { ...cell, number: { ...cell.number, prefix, unit: '', period: '', periodBelow: false } }
}
