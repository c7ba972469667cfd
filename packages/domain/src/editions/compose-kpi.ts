import { fiscalYearName } from '../calendar/index.ts'
import { type RuleSet, judge } from '../judgement/index.ts'
import { type CellFigure, cellFigure } from './cell-figure.ts'
import type { EditionKpi } from './edition-data.ts'
import type { EditionSource, SourceKpi } from './edition-source.ts'

/** What a row is judged by besides itself. */
export interface YearOfKpi {
  edition: Pick<EditionSource['edition'], 'fiscalYear' | 'publishedOn'>
  plan: Pick<EditionSource['plan'], 'firstFiscalYear' | 'lastFiscalYear'>
}

/** Where else an indicator is printed. */
export interface Placed {
  shownAgain: boolean
  alsoIn: string[]
}

/**
 * Reads and judges one printed KPI row. A target without a year is of the plan's last year, an actual without one of the year
 * under review; an actual for which the section gave a reason has no number whatever it prints.
 */
export function composeKpi(source: YearOfKpi, kpi: SourceKpi, placed: Placed, ruleSet: RuleSet): EditionKpi {
  const { fiscalYear, publishedOn } = source.edition
  const context = { unit: kpi.unit, indicatorName: kpi.name, fiscalYear }
  const baseline = cellFigure(kpi.baselineRaw, context, kpi.baselinePeriod, null)
  const target = cellFigure(kpi.targetRaw, context, kpi.targetPeriod || String(source.plan.lastFiscalYear), null)
  const actual = actualOf(kpi, cellFigure(kpi.answer.raw, context, String(fiscalYear), fiscalYear), fiscalYear)
  const judged = judge(
    {
      fiscalYear,
      planFirstYear: source.plan.firstFiscalYear,
      unit: kpi.unit,
      direction: kpi.direction,
      aggregation: kpi.aggregation,
      accumulatedSince: kpi.accumulatedSince,
      targetKind: kpi.targetKind,
      baseline: baseline.judged,
      actual: actual.judged,
      target: { ...target.judged, comparator: target.reading.comparator },
      yearName: (year) => fiscalYearName(year, publishedOn),
    },
    ruleSet,
  )
  return {
    position: kpi.position,
    indicatorId: kpi.indicatorId,
    name: kpi.name,
    section: kpi.section,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    baseline: baseline.printed,
    actual: actual.printed,
    target: { ...target.printed, kind: kpi.targetKind },
    outlook: kpi.answer.outlook ?? null,
    series: kpi.series,
    source: kpi.source,
    howCounted: kpi.howCounted,
    surveyCycle: kpi.surveyCycle,
    ...placed,
    judged: { ...judged, override: kpi.override },
  }
}

function actualOf(kpi: SourceKpi, cell: CellFigure, fiscalYear: number) {
  const { raw, reason, status, note } = kpi.answer
  if (reason !== 'none') {
    const none = { raw, number: null, numberText: '', period: String(fiscalYear) }
    return {
      printed: { ...none, reason, status, note },
      judged: { number: null, printed: raw, period: none.period, reason, isDone: null },
    }
  }
  const { missingReason, qualitative } = cell.reading
  const isDone = qualitative === 'done' ? true : qualitative === 'not-done' ? false : null
  return {
    printed: { ...cell.printed, reason: missingReason, status, note },
    judged: { ...cell.judged, reason: missingReason, isDone },
  }
}
