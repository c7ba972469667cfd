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
  /** True where the judgement has a column, so that the name's is narrow. */
  wide: boolean
  /** Each with the spans of its cells: a KPI without a sentence has a row less. */
  rows: (KpiRowView & { spans: KpiSpans })[]
}

/** The table of a measure or a goal that has at least one KPI. */
export function kpiTable(
  data: EditionData,
  { code, kpis }: { code: string; kpis: readonly EditionKpi[] },
  words: EditionWords,
): KpiTableView {
  const headYear = commonTargetYear(kpis, words)
  const heads = kpiHeads(data, words, headYear)
  const { chart, sentence } = shownIn(data)
  return {
    heads,
    names: columnNames(data, words),
    wide: heads.some(({ column }) => column === 'judgement'),
    rows: kpis
      .map((kpi) => kpiRow(data, kpi, code, words, { heads, headYear }))
      .map((row) => ({ ...row, spans: kpiSpans({ chart, sentence: sentence && isSaid(row) }, heads) })),
  }
}

const isSaid = ({ sentence, override }: KpiRowView): boolean => sentence.length > 0 || override.length > 0

/** The target year most rows of the sheet share; rows with another one say so themselves. */
function commonTargetYear(kpis: readonly EditionKpi[], words: EditionWords): string {
  const years = kpis.map((kpi) => targetYear(kpi, words)).filter((year) => year !== '')
  const count = (year: string): number => years.filter((other) => other === year).length
  return years.reduce((best, year) => (best === '' || count(year) > count(best) ? year : best), '')
}
