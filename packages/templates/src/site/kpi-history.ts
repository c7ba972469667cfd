import { judgedWord, type EditionChange, type EditionData, type EditionKpi } from '@torikumi/domain'
import { printedRows, type Place } from '../view/places.ts'
import type { DataOfEdition, SiteYear } from './site-edition.ts'

/** One indicator over all years that are published: each year's row in the edition in force, the newest first. */
export interface KpiHistory {
  indicatorId: string
  /** At least one. */
  rows: HistoryRow[]
  /** What later editions changed of it, the newest first. */
  changes: { data: EditionData; entry: EditionChange }[]
}

/** The row of an indicator in the edition in force of one year, with the places that print it. */
export interface HistoryRow extends DataOfEdition {
  kpi: EditionKpi
  places: Place[]
}

/** Every indicator of the site, in the order of the newest year that prints it. */
export function kpiHistories(years: readonly SiteYear[]): KpiHistory[] {
  const histories = new Map<string, KpiHistory>()
  for (const { newest, older } of years) {
    const byIndicator = Map.groupBy(printedRows(newest.data), ({ kpi }) => kpi.indicatorId)
    for (const [indicatorId, rows] of byIndicator) {
      const [first] = rows
      if (first === undefined) continue
      const history = histories.get(indicatorId) ?? { indicatorId, rows: [], changes: [] }
      history.rows.push({ ...newest, kpi: first.kpi, places: rows.map(({ place }) => place) })
      for (const { data } of [newest, ...older]) {
        const entries = data.changes?.entries ?? []
        const own = entries.filter(({ subject, id }) => subject === 'kpi' && id === indicatorId)
        history.changes.push(...own.map((entry) => ({ data, entry })))
      }
      histories.set(indicatorId, history)
    }
  }
  return [...histories.values()]
}

/** A year in the table of a KPI page; `edition` and `kpi` are null for a year of which the site has no edition. */
export interface HistoryYear {
  fiscalYear: number
  raw: string
  word: string
  kpi: EditionKpi | null
  edition: DataOfEdition | null
  /** Why this figure and that of the year after it may not be compared; empty as a rule. */
  breakAfter: string
}

/** The years of an indicator, the newest first: those published here, and the earlier ones its newest row carries. */
export function historyYears({ rows }: KpiHistory): HistoryYear[] {
  const earlier = rows[0]?.kpi.series ?? []
  const breaks = new Map(earlier.map((point) => [point.fiscalYear, point.breakAfter?.note ?? '']))
  const published = rows.map(({ kpi, ...edition }) => ({
    fiscalYear: edition.data.edition.fiscalYear,
    raw: kpi.actual.raw,
    word: judgedWord(kpi),
    kpi,
    edition,
    breakAfter: breaks.get(edition.data.edition.fiscalYear) ?? '',
  }))
  const known = new Set(published.map(({ fiscalYear }) => fiscalYear))
  const before = earlier
    .filter(({ fiscalYear }) => !known.has(fiscalYear))
    .map(({ fiscalYear, raw, word, breakAfter }) => ({
      fiscalYear,
      raw,
      word,
      kpi: null,
      edition: null,
      breakAfter: breakAfter?.note ?? '',
    }))
  return [...published, ...before].sort((a, b) => b.fiscalYear - a.fiscalYear)
}
