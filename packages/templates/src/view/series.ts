import type { Aggregation, EditionData, EditionKpi } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { smallChartSvg } from '../charts/small-chart.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { columnNames, type ColumnNames } from './kpi-columns.ts'
import { shownAgainText } from './kpi-row.ts'
import { kpiMark, type MarkView } from './mark.ts'
import { emptyCellWord } from './missing-words.ts'
import { indicatorsOnce, type Place } from './places.ts'
import { priorityGroups } from './priorities.ts'
import { seriesColumns, type SeriesColumns } from './series-columns.ts'
import { seriesBreaks, type SeriesBreak } from './series-breaks.ts'
import { bareFigure, earlierFigure } from './series-figure.ts'
import { shownIn } from './shown.ts'
import type { ValueCell } from './value-cell.ts'

/** 重要業績評価指標の推移と索引: every KPI row of the edition. */
export interface SeriesView {
  actualHead: string
  names: ColumnNames
  /** The earlier reported years, oldest first, short (H27); with them unit and year of 現状値 stand on second lines. */
  years: string[]
  /** Width of a column of figures in millimetres where there are earlier years. */
  figureWidth: number
  /** How many columns a later place of an indicator leaves without figures, its name included. */
  wide: number
  groups: SeriesRow[][]
  breaks: SeriesBreak[]
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
  /** The figures of the earlier years; `mark` is that of a break after it. */
  earlier: { figure: ValueCell; mark: string }[]
  actual: ValueCell
  goal: ValueCell
  chartSvg: string
  mark: MarkView
  /** 「出典 …　数え方 …　調査周期 …」 as far as they are known; else empty. */
  source: string
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
  const { years, columns } = seriesYears(data)
  const breaks = seriesBreaks(data, words, years)
  return {
    actualHead: years.length === 0 ? words.year : words.shortYear(data.edition.fiscalYear),
    names: columnNames(data, words),
    years: years.map((year) => words.shortYear(year)),
    figureWidth: columns.width,
    wide: (years.length === 0 ? 6 : 4 + years.length) + Number(shown.chart) + Number(shown.judgement),
    groups: priorityGroups(data)
      .map(({ places }) =>
        places.flatMap((place) =>
          place.kpis.map((kpi, index) => row(data, place, kpi, index === 0, { words, years, breaks })),
        ),
      )
      .filter((group) => group.length > 0),
    breaks,
  }
}

/** The earlier years that have columns of their own, oldest first; those without room stand in the files of their own editions. */
export function seriesYears(data: EditionData): { years: number[]; columns: SeriesColumns } {
  const all = earlierYearsOf(data)
  const columns = seriesColumns(all.length, figuresOf(data))
  return { years: all.slice(-columns.years), columns }
}

const earlierYearsOf = (data: EditionData): number[] => {
  const years = indicatorsOnce(data).flatMap(({ kpi }) => kpi.series.map(({ fiscalYear }) => fiscalYear))
  return [...new Set(years)].filter((year) => year < data.edition.fiscalYear).sort((a, b) => a - b)
}

/** Every figure of the table as it stands there. */
const figuresOf = (data: EditionData): string[] =>
  indicatorsOnce(data).flatMap(({ kpi }) =>
    [kpi.baseline, kpi.actual, kpi.target, ...kpi.series].map((value) => {
      const { number } = bareFigure(value, '')
      return number === null ? '' : number.prefix + number.integer + number.fraction
    }),
  )

function row(
  data: EditionData,
  place: Place,
  kpi: EditionKpi,
  first: boolean,
  { words, years, breaks }: { words: EditionWords; years: readonly number[]; breaks: readonly SeriesBreak[] },
): SeriesRow {
  return {
    code: first ? place.code : '',
    measureCode: place.code,
    name: kpi.name,
    target: kpiId(kpi, place.code),
    sheet: place.sheet,
    again: kpi.shownAgain ? shownAgainText(kpi) : null,
    unit: [kpi.unit, countingOf(kpi)].filter((part) => part !== '').join('・'),
    baseline: bareFigure(kpi.baseline, '—'),
    baselineYear: words.shortPeriod(kpi.baseline.period),
    earlier: years.map((year) => ({
      figure: earlierFigure(
        kpi.series.find(({ fiscalYear }) => fiscalYear === year),
        kpi.unit,
      ),
      mark: breaks.find((one) => one.indicatorId === kpi.indicatorId && one.fiscalYear === year)?.mark ?? '',
    })),
    actual: bareFigure(kpi.actual, emptyCellWord(kpi.actual.reason, words.unanswered)),
    goal: bareFigure(kpi.target, '—'),
    chartSvg: shownIn(data).chart ? smallChartSvg(kpiChart(data, kpi, words), 4.4) : '',
    mark: kpiMark(data, kpi),
    source: sourceText(kpi),
  }
}

function sourceText({ source, howCounted, surveyCycle }: EditionKpi): string {
  const parts: [string, string][] = [
    ['出典', source],
    ['数え方', howCounted],
    ['調査周期', surveyCycle],
  ]
  return parts
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `${name}：${text}`)
    .join('　')
}

/** 累計 only where the target is one: a running total with a 現状値 reads as a stock. */
const countingOf = (kpi: EditionKpi): string =>
  kpi.aggregation === 'cumulative' && !kpi.target.raw.includes('累計') && kpi.baseline.number !== null
    ? ''
    : countings[kpi.aggregation]
