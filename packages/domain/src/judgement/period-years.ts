/**
 * First and last fiscal year of a period as written in `kpis.csv`: `2016`, `2010-2014`, `2014-12` (a month: the fiscal year it
 * lies in), `2016-graduates`. Null where the text names none.
 */
export function periodYears(period: string): { first: number; last: number } | null {
  const range = /^(\d{4})-(\d{4})$/.exec(period)
  if (range !== null) return { first: Number(range[1]), last: Number(range[2]) }
  const month = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(period)
  if (month !== null) {
    const year = Number(month[1]) - (Number(month[2]) <= 3 ? 1 : 0)
    return { first: year, last: year }
  }
  const year = /^(\d{4})(?:-[a-z]+)?$/.exec(period)
  return year === null ? null : { first: Number(year[1]), last: Number(year[1]) }
}

/** The last fiscal year of a period; null where it names none. */
export function lastYearOf(period: string): number | null {
  return periodYears(period)?.last ?? null
}
