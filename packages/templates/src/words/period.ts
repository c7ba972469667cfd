import { fiscalYearOfMonth, isIsoDate } from '@torikumi/domain'

/** The period of a value: fiscal years `first` to `last` (equal for one year), a cohort of one, a month or a day of a calendar year. */
export type Period =
  | { kind: 'years'; first: number; last: number }
  | { kind: 'cohort'; first: number; last: number }
  | { kind: 'month'; calendarYear: number; month: number; day: number | null; first: number; last: number }

/**
 * Reads a period as written in `kpis.csv`: `2016`, `2010-2014`, `2014-12` (a month, since no range ends before it begins),
 * `2014-12-31`, `2016-graduates`. Null for an empty or any other text.
 */
export function parsePeriod(text: string): Period | null {
  const year = /^(\d{4})(?:-graduates)?$/.exec(text)
  if (year?.[1] !== undefined) {
    const only = Number(year[1])
    return { kind: text.length === 4 ? 'years' : 'cohort', first: only, last: only }
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text)
  if (month?.[1] !== undefined) {
    if (month[3] !== undefined && !isIsoDate(text)) return null
    const calendarYear = Number(month[1])
    const number = Number(month[2])
    const day = month[3] === undefined ? null : Number(month[3])
    const fiscalYear = fiscalYearOfMonth(calendarYear, number)
    return { kind: 'month', calendarYear, month: number, day, first: fiscalYear, last: fiscalYear }
  }
  const range = /^(\d{4})-(\d{4})$/.exec(text)
  if (range?.[1] === undefined) return null
  const [first, last] = [Number(range[1]), Number(range[2])]
  return first <= last ? { kind: 'years', first, last } : null
}

/**
 * Where a period lies on a chart's time axis, on which the whole number of a fiscal year is its last day, 31 March:
 * 2016 for 2016 and for its graduates, 2014 for 2010-2014, 2013.75 for December 2014.
 */
export function timeOf(period: Period): number {
  if (period.kind !== 'month') return period.last
  const monthsIntoYear = ((period.month + 8) % 12) + 1
  return period.first - 1 + monthsIntoYear / 12
}
