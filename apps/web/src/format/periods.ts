import { fiscalYearName, fiscalYearRangeName, isoDateOf, periodYears, warekiMonthName } from '@torikumi/domain'
import { ja } from '../messages/ja.ts'

/** 「平成26年度」, 「平成22～26年度」, 「平成26年12月」 for a period as in `kpis.csv`, named as on the day `on`. */
export function periodLabel(period: string, on: string): string {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period)
  const day = month === null ? null : isoDateOf(Number(month[1]), Number(month[2]), 1)
  if (day !== null) return warekiMonthName(day)
  const years = periodYears(period)
  if (years === null) return ja.answers.noYear
  const name = fiscalYearRangeName(years.first, years.last, on)
  return period.endsWith('-graduates') ? `${fiscalYearName(years.last, on)}卒業生` : name
}
