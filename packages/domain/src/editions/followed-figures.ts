import { fiscalYearName, warekiDateName } from '../calendar/index.ts'
import type { SeriesPlan } from '../lineage/index.ts'
import { reasonKey } from './changes/reason-key.ts'
import { seriesField } from './changes/series-field.ts'
import type { EditionChangeKind } from './edition-changes.ts'
import type { EditionKpi } from './edition-data.ts'
import type { EditionSeriesPoint } from './edition-series.ts'
import { originOf, pointOf } from './printed-series.ts'

/** Every edition of a year, in the order of their numbers; `kind` is null of the first. */
export interface YearEditions {
  plan: string
  fiscalYear: number
  editions: readonly {
    id: string
    number: number
    publishedOn: string
    kind: EditionChangeKind | null
    kpis: readonly EditionKpi[]
  }[]
}

/** A figure of an earlier year that its own report prints otherwise by now than a later report took it over. */
export interface FollowedFigure {
  fiscalYear: number
  /** The indicator of that year's own report. */
  origin: string
  before: EditionSeriesPoint
  after: EditionSeriesPoint
  /** A figure that was wrong, or one that was 速報 or 集計中 and became final. */
  kind: EditionChangeKind
  /** The edition that prints `after`. */
  edition: { id: string; number: number; publishedOn: string }
}

/**
 * The figures in the series of a report's row that no longer are what the newest edition of their year prints, oldest first. Of
 * several editions in between one that corrects makes it a correction. A year that its own editions do not print stays out.
 */
export function followedFigures(
  { indicatorId, series }: Pick<EditionKpi, 'indicatorId' | 'series'>,
  plan: string,
  plans: readonly SeriesPlan[],
  years: readonly YearEditions[],
): FollowedFigure[] {
  return series.flatMap((before) => {
    const year = years.find(({ fiscalYear }) => fiscalYear === before.fiscalYear)
    const origin = year === undefined ? null : originOf({ plan, indicator: indicatorId }, plans, year.plan)
    if (year === undefined || origin === null) return []
    const printed = year.editions.flatMap(({ kpis, ...edition }) => {
      const kpi = kpis.find((one) => one.indicatorId === origin)
      return kpi === undefined ? [] : [{ edition, point: pointOf(before.fiscalYear, kpi) }]
    })
    const newest = printed.at(-1)
    if (newest === undefined || sameFigure(newest.point, before)) return []
    const { id, number, publishedOn } = newest.edition
    const edition = { id, number, publishedOn }
    const after = { ...newest.point, breakAfter: before.breakAfter }
    return [{ fiscalYear: before.fiscalYear, origin, before, after, kind: kindSince(printed, before), edition }]
  })
}

/** The series with these figures in it. */
export function withFollowed(
  series: readonly EditionSeriesPoint[],
  followed: readonly FollowedFigure[],
): EditionSeriesPoint[] {
  return series.map((point) => followed.find(({ fiscalYear }) => fiscalYear === point.fiscalYear)?.after ?? point)
}

/** Why a row's figures of earlier years change, by `reasonKey`; years and days are named in the eras known `on`. */
export function followReasons(
  indicatorId: string,
  followed: readonly FollowedFigure[],
  on: string,
): Map<string, string> {
  return new Map(
    followed.flatMap(({ fiscalYear, edition }) => {
      const day = warekiDateName(edition.publishedOn)
      const reason = `${fiscalYearName(fiscalYear, on)}実績の報告書の第${edition.number}版（${day}公表）に合わせました。`
      return (['raw', 'word'] as const).map((what): [string, string] => [
        reasonKey(indicatorId, seriesField(fiscalYear, what)),
        reason,
      ])
    }),
  )
}

interface Printed {
  edition: { kind: EditionChangeKind | null }
  point: EditionSeriesPoint
}

/** What kind of edition led from the figure as it was taken over to the newest one. */
function kindSince(printed: readonly Printed[], taken: EditionSeriesPoint): EditionChangeKind {
  const from = printed.findLastIndex(({ point }) => sameFigure(point, taken))
  const led = printed.filter(({ point }, at) => {
    const earlier = printed[at - 1]
    return at > from && earlier !== undefined && !sameFigure(point, earlier.point)
  })
  return led.some(({ edition }) => edition.kind !== 'update') ? 'correction' : 'update'
}

/** True where a later report prints the two alike. */
export function sameFigure(a: EditionSeriesPoint, b: EditionSeriesPoint): boolean {
  return a.raw === b.raw && a.unit === b.unit && a.mark === b.mark && a.word === b.word
}
