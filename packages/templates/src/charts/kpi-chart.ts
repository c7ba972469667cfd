import { judgedWord, pathAmount, ratioOf } from '@torikumi/domain'
import type { EditionData, EditionKpi } from '@torikumi/domain'
import { columnNames } from '../view/kpi-columns.ts'
import { kpiTone } from '../view/mark.ts'
import { emptyCellWord } from '../view/missing-words.ts'
import { shownIn } from '../view/shown.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { parsePeriod, timeOf } from '../words/period.ts'
import type { ChartStart, ProgressChart } from './chart-model.ts'
import { earlierYears } from './earlier-years.ts'

/** The chart of a KPI from its three values and its judgement. */
export function kpiChart(data: EditionData, kpi: EditionKpi, words: EditionWords): ProgressChart {
  const year = data.edition.fiscalYear
  const planStart = data.plan.firstFiscalYear - 1
  const last = Math.max(parsePeriod(kpi.target.period)?.last ?? data.plan.lastFiscalYear, year)
  const target = chartTarget(kpi, last)
  const start = chartStart(kpi, planStart, year, target)
  const actual = chartActual(kpi, year, words)
  const before = earlierYears(kpi, start, year, planStart)
  // A path across a break would lead from one definition into another.
  const hasPath = start !== null && target !== null && kpi.judged.path !== null && before.breakAt === null
  const first = Math.min(start?.at ?? planStart, year - 1)
  return {
    alternative: alternative(data, kpi, words),
    year,
    first,
    last,
    better: kpi.direction === 'lower' ? 'lower' : 'higher',
    start,
    target,
    hasPath,
    actual,
    tone: kpiTone(data, kpi),
    path: hasPath && actual?.stale === null && !target.maintain ? chartPath(kpi) : null,
    earlier: before.earlier,
    gaps: [...before.gaps, ...missingYear(kpi, actual, year, words)],
    breakAt: before.breakAt,
    ticks: ticks(data, kpi, { start, planStart, year, last }, words),
  }
}

/** 目安 as the sentence beside the chart writes it, without its unit. */
export const pathText = (kpi: EditionKpi, path: number): string =>
  pathAmount(ratioOf(path), [kpi.baseline.numberText, kpi.target.numberText], kpi.actual.number, '')

const chartPath = (kpi: EditionKpi): ProgressChart['path'] =>
  kpi.judged.path === null ? null : { value: kpi.judged.path, label: `目安 ${pathText(kpi, kpi.judged.path)}` }

function chartTarget(kpi: EditionKpi, at: number): ProgressChart['target'] {
  const maintain = kpi.target.kind === 'maintain' || kpi.direction === 'maintain'
  const value = kpi.target.number ?? (maintain || kpi.target.kind === 'not-worse' ? kpi.baseline.number : null)
  return value === null ? null : { at, value, maintain }
}

/** 現状値, or 0 at the end of the year before the plan where the target accumulates from there. */
function chartStart(
  kpi: EditionKpi,
  planStart: number,
  year: number,
  target: ProgressChart['target'],
): ChartStart | null {
  const period = parsePeriod(kpi.baseline.period)
  const zero: ChartStart = { kind: 'zero', at: planStart, value: 0 }
  const value: ChartStart | null =
    kpi.baseline.number === null
      ? null
      : {
          kind: 'value',
          at: period === null ? planStart : timeOf(period),
          value: kpi.baseline.number,
          spanFrom: period !== null && period.first < period.last ? period.first - 0.5 : null,
        }
  if (kpi.aggregation !== 'cumulative' || target === null) return value
  if (value === null) return zero
  const path = kpi.judged.path
  if (path === null) return kpi.target.raw.includes('累計') ? zero : value
  const miss = (from: ChartStart): number =>
    Math.abs(from.value + ((target.value - from.value) * (year - from.at)) / (target.at - from.at) - path)
  return miss(zero) < miss(value) ? zero : value
}

function chartActual(kpi: EditionKpi, year: number, words: EditionWords): ProgressChart['actual'] {
  if (kpi.actual.number === null) return null
  const period = parsePeriod(kpi.actual.period)
  const stale = period !== null && period.last < year
  return {
    at: stale ? timeOf(period) : year,
    value: kpi.actual.number,
    spanFrom: period !== null && period.first < period.last ? period.first - 0.5 : null,
    stale: stale ? `${words.shortPeriod(kpi.actual.period)}の値` : null,
  }
}

function missingYear(
  kpi: EditionKpi,
  actual: ProgressChart['actual'],
  year: number,
  words: EditionWords,
): ProgressChart['gaps'] {
  if (actual === null) return [{ at: year, label: emptyCellWord(kpi.actual.reason, words.unanswered) }]
  return actual.stale === null ? [] : [{ at: year, label: `${words.shortYear(year)}の値なし` }]
}

function ticks(
  data: EditionData,
  kpi: EditionKpi,
  at: { start: ChartStart | null; planStart: number; year: number; last: number },
  words: EditionWords,
): ProgressChart['ticks'] {
  const first = at.start?.at ?? at.planStart
  const labels = [{ at: at.year, label: words.shortYear(at.year), bold: true }]
  if (Math.floor(first) < at.year) labels.unshift({ at: first, label: startLabel(data, kpi, at, words), bold: false })
  if (at.last > at.year) labels.push({ at: at.last, label: words.shortYear(at.last), bold: false })
  return labels
}

function startLabel(
  data: EditionData,
  kpi: EditionKpi,
  { start, planStart }: { start: ChartStart | null; planStart: number },
  words: EditionWords,
): string {
  if (start === null) return words.shortYear(planStart)
  if (start.kind === 'zero') return `${words.shortYear(planStart)}末=0`
  const period = words.shortPeriod(kpi.baseline.period).replace('~', '～')
  return period === '' ? columnNames(data, words).baseline : period
}

function alternative(data: EditionData, kpi: EditionKpi, words: EditionWords): string {
  const names = columnNames(data, words)
  const facts = [
    `${names.baseline} ${kpi.baseline.raw || '—'}`,
    `${names.actual} ${kpi.actual.raw || emptyCellWord(kpi.actual.reason, words.unanswered)}`,
    `${names.target} ${kpi.target.raw || '—'}`,
    ...(kpi.judged.path === null ? [] : [`目安 ${pathText(kpi, kpi.judged.path)}`]),
    ...(shownIn(data).judgement ? [`${names.judgement} ${judgedWord(kpi)}`] : []),
  ]
  return `${kpi.name}。${facts.join('、')}。`
}
