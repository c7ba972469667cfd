import type { EditionData, KpiColumn } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { shownIn } from './shown.ts'

/** What the city calls the columns of the KPI table, without the years in their heads; also for legends and text alternatives. */
export type ColumnNames = Readonly<Record<KpiColumn, string>>

/** The names of an edition's columns: the city's own, 「平成28年度末値」 and the like where it has none. */
export function columnNames(data: EditionData, words: EditionWords): ColumnNames {
  return {
    baseline: ownLabel(data, 'baseline') || '現状値',
    actual: ownLabel(data, 'actual') || `${words.year}末値`,
    target: ownLabel(data, 'target') || '目標値',
    judgement: words.judgement,
  }
}

/** A column head: 「目標値(H31)」. `width` is the class of its column. */
export interface KpiHead {
  column: KpiColumn
  text: string
  width: 'k2' | 'k3'
  isValue: boolean
}

/**
 * The columns after 名称 in printed order. 判定 is left out where the edition prints none. A label of the city's own keeps the year it
 * stands for; `targetYear` is the year most rows of the sheet aim at, short (H31), or empty.
 */
export function kpiHeads(data: EditionData, words: EditionWords, targetYear: string): KpiHead[] {
  const names = columnNames(data, words)
  const years: Partial<Record<KpiColumn, string>> = {
    target: targetYear,
    actual: ownLabel(data, 'actual') === '' ? '' : words.shortYear(data.edition.fiscalYear),
  }
  return data.report.kpiColumns
    .filter(({ column }) => column !== 'judgement' || shownIn(data).judgement)
    .map(({ column }) => ({
      column,
      text: years[column] ? `${names[column]}(${years[column]})` : names[column],
      isValue: column !== 'judgement',
      width: column === 'baseline' || column === 'actual' ? 'k2' : 'k3',
    }))
}

const ownLabel = ({ report }: EditionData, name: KpiColumn): string =>
  report.kpiColumns.find(({ column }) => column === name)?.label.trim() ?? ''
