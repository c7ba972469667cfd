import type { ValueReading } from '../values/value-reading.ts'

/**
 * The period of a reading as `kpis.csv` writes it: `2016`, `2010-2014`, `2014-12`, `2016-graduates`; empty where the cell names
 * no year of its own.
 */
export function readingPeriod(reading: ValueReading, raw: string): string {
  const { timeKind, dateIso, periodStart, periodEnd } = reading
  if ((timeKind === 'month' || timeKind === 'date') && dateIso !== null && !dateIso.includes('/')) return dateIso
  if (periodStart === null && periodEnd === null) return ''
  if (periodStart !== null && periodEnd !== null && periodStart !== periodEnd) return `${periodStart}-${periodEnd}`
  const year = String(periodEnd ?? periodStart)
  return raw.includes('卒業') ? `${year}-graduates` : year
}
