import type { Shown } from './shown.ts'
import type { KpiHead } from './kpi-columns.ts'

/** How many rows and columns the cells of one KPI take, so that its rows are regular in any order of columns. */
export interface KpiSpans {
  /** `row` where a KPI is one row, else `rowgroup`. */
  scope: 'row' | 'rowgroup'
  name: number
  value: number
  judgement: number
  /** True where a row of its own holds the sentence. */
  sentence: boolean
  /** Rows and columns of the chart; 0 rows where none is printed. */
  chart: { rows: number; columns: number }
}

/**
 * With chart and sentence a KPI has three rows: the name over two of them and the sentence below it, the values in the first and
 * the chart below them, the judgement over all three. What is not printed takes its row along: a row that shows nothing would be
 * no row among the tags of the PDF. A judgement between the values keeps to their row, and the chart goes below all of them.
 */
export function kpiSpans({ chart, sentence }: Pick<Shown, 'chart' | 'sentence'>, heads: readonly KpiHead[]): KpiSpans {
  const rows = 1 + Number(chart) + Number(sentence)
  const place = heads.findIndex(({ column }) => column === 'judgement')
  const between = place > 0 && place < heads.length - 1
  const value = sentence && !chart ? 2 : 1
  return {
    scope: rows === 1 ? 'row' : 'rowgroup',
    name: chart ? 2 : 1,
    value,
    judgement: between ? value : rows,
    sentence,
    chart: { rows: chart ? rows - 1 : 0, columns: heads.length - (place === -1 || between ? 0 : 1) },
  }
}
