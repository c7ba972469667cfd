import type { EditionData, EditionKpi } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { columnNames, kpiHeads, type ColumnNames, type KpiHead } from './kpi-columns.ts'
import { kpiRow, targetYear, type KpiRowView } from './kpi-row.ts'
import { kpiSpans, type KpiSpans } from './kpi-spans.ts'
import { shownIn } from './shown.ts'

/** The KPI table of a sheet. */
export interface KpiTableView {
  /** The columns after 名称, in printed order. */
  heads: KpiHead[]
  /** For the legend of the charts. */
  names: ColumnNames
  spans: KpiSpans
  rows: KpiRowView[]
}

/** The table of a measure or a goal that has at least one KPI. */
export function kpiTable(
  data: EditionData,
  { code, kpis }: { code: string; kpis: readonly EditionKpi[] },
  words: EditionWords,
): KpiTableView {
  const headYear = commonTargetYear(kpis, words)
  const heads = kpiHeads(data, words, headYear)
  return {
    heads,
    names: columnNames(data, words),
    spans: kpiSpans(shownIn(data), heads),
    rows: kpis.map((kpi) => kpiRow(data, kpi, code, words, { heads, headYear })),
  }
}

/** The target year most rows of the sheet share; rows with another one say so themselves. */
function commonTargetYear(kpis: readonly EditionKpi[], words: EditionWords): string {
  const years = kpis.map((kpi) => targetYear(kpi, words)).filter((year) => year !== '')
  const count = (year: string): number => years.filter((other) => other === year).length
  return years.reduce((best, year) => (best === '' || count(year) > count(best) ? year : best), '')
}
