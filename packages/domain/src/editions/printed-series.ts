import { type SeriesJoint, type SeriesPlan, type SeriesSegment, seriesOf } from '../lineage/index.ts'
import type { Aggregation } from '../values/aggregation.ts'
import type { EditionKpi } from './edition-data.ts'
import type { EditionSeriesPoint } from './edition-series.ts'

/** What the edition in force printed for a fiscal year. */
export interface PrintedYear {
  plan: string
  fiscalYear: number
  kpis: readonly EditionKpi[]
}

/** Whose series: an indicator as its plan counts it in the year under review. */
export interface SeriesOwner {
  plan: string
  indicator: string
  fiscalYear: number
  aggregation: Aggregation
}

interface Placed {
  point: EditionSeriesPoint
  segment: SeriesSegment
  aggregation: Aggregation
}

const COUNTED_OTHERWISE = '数え方（累計、年間など）が変わったため、前後の値は比べられません。'

/**
 * The figures of an indicator in the years before the one under review, oldest first, each as the edition in force for its year
 * printed it, also from the plans before as far as one indicator led to it. A merger ends the way back: of several lines none is
 * its series. `breakAfter` stands where the figure and the next one (at the end, that of the year under review) may not be compared.
 */
export function printedSeries(
  owner: SeriesOwner,
  plans: readonly SeriesPlan[],
  years: readonly PrintedYear[],
): EditionSeriesPoint[] {
  const own = seriesOf(owner.indicator, plans, []).find(
    (segment) => segment.plan === owner.plan && segment.indicator === owner.indicator,
  )
  if (own === undefined) return []
  const earlier = years.filter(({ fiscalYear }) => fiscalYear < owner.fiscalYear)
  const placed = wayBack(own).flatMap((segment) => placedOn(segment, earlier))
  return placed.map(({ point, segment, aggregation }, index) => {
    const next = placed[index + 1] ?? { segment: own, aggregation: owner.aggregation }
    const broken = jointsBetween(next.segment, segment).find((joint) => joint.isBreak)
    if (broken !== undefined) return { ...point, breakAfter: { relation: broken.relation, note: broken.note } }
    if (aggregation === next.aggregation) return point
    return { ...point, breakAfter: { relation: 'redefined', note: COUNTED_OTHERWISE } }
  })
}

/** The indicator of another plan from which an indicator's series takes its figures there; null where none leads to it. */
export function originOf(
  { plan, indicator }: Pick<SeriesOwner, 'plan' | 'indicator'>,
  plans: readonly SeriesPlan[],
  earlier: string,
): string | null {
  if (plan === earlier) return indicator
  const own = seriesOf(indicator, plans, []).find((one) => one.plan === plan && one.indicator === indicator)
  if (own === undefined) return null
  return wayBack(own).find((segment) => segment.plan === earlier)?.indicator ?? null
}

/** The segments from the oldest to the given one. */
function wayBack(segment: SeriesSegment): SeriesSegment[] {
  const [only, ...others] = segment.joints
  return only === undefined || others.length > 0 ? [segment] : [...wayBack(only.before), segment]
}

function jointsBetween(later: SeriesSegment, earlier: SeriesSegment): SeriesJoint[] {
  const [joint] = later.joints
  return later === earlier || joint === undefined ? [] : [...jointsBetween(joint.before, earlier), joint]
}

function placedOn(segment: SeriesSegment, years: readonly PrintedYear[]): Placed[] {
  return years
    .filter((year) => year.plan === segment.plan)
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .flatMap(({ fiscalYear, kpis }) => {
      const kpi = kpis.find((one) => one.indicatorId === segment.indicator)
      return kpi === undefined ? [] : [{ segment, aggregation: kpi.aggregation, point: pointOf(fiscalYear, kpi) }]
    })
}

/** What a row of a year's edition says in the series of later years; breaks are not its own matter. */
export function pointOf(fiscalYear: number, { actual, unit, judged }: EditionKpi): EditionSeriesPoint {
  const { raw, number, numberText, period } = actual
  const { mark, word } = judged.override ?? judged
  return { fiscalYear, raw, number, numberText, unit, period, mark, word, breakAfter: null }
}
