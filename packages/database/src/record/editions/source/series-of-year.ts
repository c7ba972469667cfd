import { type EditionSeriesPoint, type SeriesOwner, printedSeries } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { seriesPlans } from '../../../queries/lineage/series-plans.ts'
import type { Tables } from '../../../tables/index.ts'
import { printedYears } from './printed-years.ts'

/** The series of an indicator as far as earlier years were published. */
export type SeriesOfYear = (kpi: Pick<SeriesOwner, 'aggregation'> & { indicatorId: string }) => EditionSeriesPoint[]

/** Reads what earlier years printed once, for every indicator of a year. */
export async function seriesOfYear(
  db: Kysely<Tables>,
  year: { municipality: string; plan: string; fiscalYear: number },
): Promise<SeriesOfYear> {
  const { plan, fiscalYear } = year
  const years = await printedYears(db, { municipality: year.municipality, before: fiscalYear })
  const plans = years.length === 0 ? [] : await seriesPlans(db)
  return ({ indicatorId: indicator, aggregation }) =>
    printedSeries({ plan, indicator, fiscalYear, aggregation }, plans, years)
}
