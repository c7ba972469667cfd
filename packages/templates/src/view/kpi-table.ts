import type { EditionData, EditionKpi } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiRow, targetYear, type KpiRowView } from './kpi-row.ts'

/** The KPI table of a sheet. */
export interface KpiTableView {
  heads: KpiHeads
  rows: KpiRowView[]
}

/** Column heads of the KPI table. */
export interface KpiHeads {
  baseline: string
  actual: string
  target: string
}

/** The table of a measure or a goal that has at least one KPI. */
export function kpiTable(
  data: EditionData,
  { code, kpis }: { code: string; kpis: readonly EditionKpi[] },
  words: EditionWords,
): KpiTableView {
  const headYear = commonTargetYear(kpis, words)
  return {
    heads: {
      baseline: '現状値',
      actual: `${words.year}末値`,
      target: headYear === '' ? '目標値' : `目標値(${headYear})`,
    },
    rows: kpis.map((kpi) => kpiRow(data, kpi, code, words, headYear)),
  }
}

/** The target year most rows of the sheet share; rows with another one say so themselves. */
function commonTargetYear(kpis: readonly EditionKpi[], words: EditionWords): string {
  const years = kpis.map((kpi) => targetYear(kpi, words)).filter((year) => year !== '')
  const count = (year: string): number => years.filter((other) => other === year).length
  return years.reduce((best, year) => (best === '' || count(year) > count(best) ? year : best), '')
}
