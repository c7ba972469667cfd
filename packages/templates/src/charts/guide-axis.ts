import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import type { ChartStart, ProgressChart } from './chart-model.ts'

/** The years of the example charts of 見かた, and the parts such a chart is put together from. */
export interface GuideAxis {
  /** The year under review; the years of 現状値 and of the target. */
  year: number
  from: number
  to: number
  /** 「H28」 for a fiscal year. */
  short: (fiscalYear: number) => string
  /** A chart that is on its path, but for the parts given. */
  chart: (parts: Partial<ProgressChart>) => ProgressChart
  start: (value: number) => ChartStart
  target: (value: number) => ProgressChart['target']
  actual: (value: number) => NonNullable<ProgressChart['actual']>
  /** 目安 in the year under review, on the straight way between two values. */
  path: (start: number, target: number) => ProgressChart['path']
  /** The ticks with another word at the first. */
  ticks: (first: string) => ProgressChart['ticks']
}

/** The axis of an edition: the years of its plan; a report after the plan's end shows its last year. */
export function guideAxis(data: EditionData, { shortYear: short }: EditionWords): GuideAxis {
  const [from, to] = [data.plan.firstFiscalYear - 1, data.plan.lastFiscalYear]
  const year = Math.min(data.edition.fiscalYear, to)
  const share = (year - from) / (to - from)
  const ticks = (first: string): ProgressChart['ticks'] => [
    { at: from, label: first, bold: false },
    { at: year, label: short(year), bold: true },
    { at: to, label: short(to), bold: false },
  ]
  return {
    year,
    from,
    to,
    short,
    chart: (parts) => ({ ...plain, first: from, last: to, year, ticks: ticks(short(from)), ...parts }),
    start: (value) => ({ kind: 'value', at: from, value, spanFrom: null }),
    target: (value) => ({ at: to, value, maintain: false }),
    actual: (value) => ({ at: year, value, spanFrom: null, stale: null }),
    path: (start, target) => ({ value: start + (target - start) * share, label: '目安' }),
    ticks,
  }
}

const plain: Omit<ProgressChart, 'first' | 'last' | 'year' | 'ticks'> = {
  alternative: '',
  better: 'higher',
  start: null,
  target: null,
  hasPath: true,
  earlier: [],
  actual: null,
  tone: 'good',
  path: null,
  gaps: [],
  breakAt: null,
}
