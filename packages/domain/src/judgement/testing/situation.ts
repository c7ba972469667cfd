import { fiscalYearName } from '../../calendar/fiscal-year-name.ts'
import type { DatedFigure, JudgementCase } from '../judgement-case.ts'

/** A figure of a cell as it is printed (`8.40`; empty where there is none), with its period. */
export const figure = (printed: string, period = ''): DatedFigure => ({
  number: printed === '' ? null : Number(printed.replaceAll(',', '')),
  printed,
  period,
})

/** Three printed figures and what the test is about; the rest is an indicator of people from 2014 to 2019, seen in 2016. */
export function situation(
  baseline: string,
  actual: string,
  target: string,
  otherwise: Partial<Omit<JudgementCase, 'actual'>> & { actual?: Partial<JudgementCase['actual']> } = {},
): JudgementCase {
  const fiscalYear = otherwise.fiscalYear ?? 2016
  return {
    planFirstYear: 2015,
    unit: '人',
    direction: 'higher',
    aggregation: 'point-in-time',
    accumulatedSince: null,
    targetKind: 'number',
    baseline: figure(baseline, baseline === '' ? '' : '2014'),
    target: figure(target, '2019'),
    yearName: (year) => fiscalYearName(year, '2017-10-02'),
    ...otherwise,
    fiscalYear,
    actual: { ...figure(actual, String(fiscalYear)), reason: 'none', ...otherwise.actual },
  }
}
