import type { EditionData, ElsewherePlace } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { editionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { changedSince } from './changed-since.ts'
import { pageOfPlace } from './page-of-place.ts'
import { seriesYears } from './series.ts'
import { shownIn } from './shown.ts'

/**
 * Where an edition prints the figure of an indicator for an earlier year (western): the table of all years, the charts that draw it,
 * and 前年度から変わったもの; with the pages of its PDF by `pageOf` (id → page, from 1). Empty where only its data carries the figure.
 */
export function earlierFigurePlaces(
  data: EditionData,
  indicatorId: string,
  fiscalYear: number,
  pageOf: Readonly<Record<string, number>>,
): ElsewherePlace[] {
  const sheets = [
    ...data.goals.map((sheet) => ({ ...sheet, part: 'goal' as const })),
    ...data.measures.map((sheet) => ({ ...sheet, part: 'sheet' as const })),
  ].flatMap(({ part, code, kpis }) =>
    kpis.filter((kpi) => kpi.indicatorId === indicatorId).map((kpi) => ({ part, code, kpi })),
  )
  const words = editionWords(data)
  const charts = sheets.filter(
    ({ kpi }) => shownIn(data).chart && kpiChart(data, kpi, words).earlier.some(({ at }) => at === fiscalYear),
  )
  const targets = new Set(sheets.map(({ kpi, code }) => kpiId(kpi, code)))
  const isInSummary =
    fiscalYear === data.edition.fiscalYear - 1 && changedSince(data).some(({ target }) => targets.has(target))
  const places: Omit<ElsewherePlace, 'page'>[] = [
    ...(seriesYears(data).years.includes(fiscalYear) ? [{ part: 'series' as const, code: '' }] : []),
    ...charts.map(({ part, code }) => ({ part, code })),
    ...(isInSummary ? [{ part: 'summary' as const, code: '' }] : []),
  ]
  const change = { subject: 'kpi', id: indicatorId } as const
  return places.map((place) => ({ ...place, page: pageOfPlace(data, pageOf, change, place) }))
}
