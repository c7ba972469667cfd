import { eraOn } from './era.ts'
import { dateParts, weekdayOf, type IsoDate } from './iso-date.ts'

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const

/** 「金」 for a Friday. */
export const weekdayName = (date: IsoDate): string => weekdays[weekdayOf(date)] ?? ''

/** 「平成29年10月2日」; 「令和元年5月1日」. A day before 明治 is written in 西暦. */
export const warekiDateName = (date: IsoDate): string => {
  const { year, month, day } = dateParts(date)
  return `${warekiYear(date, year)}年${month}月${day}日`
}

/** 「平成26年12月」: the month a day lies in; in a month with two eras, the era of that day. */
export const warekiMonthName = (date: IsoDate): string => {
  const { year, month } = dateParts(date)
  return `${warekiYear(date, year)}年${month}月`
}

const warekiYear = (date: IsoDate, year: number): string => {
  const era = eraOn(date)
  if (era === null) return String(year)
  const yearOfEra = year - era.firstYear + 1
  return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}`
}

/** 「平成30年6月29日（金）」: the first mention of a date on a screen. */
export const longDateName = (date: IsoDate): string => `${warekiDateName(date)}（${weekdayName(date)}）`

/** 「6月29日（金）」: every later mention. */
export const shortDateName = (date: IsoDate): string => {
  const { month, day } = dateParts(date)
  return `${month}月${day}日（${weekdayName(date)}）`
}
