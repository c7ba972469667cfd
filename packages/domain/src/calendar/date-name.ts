import { type Era, eraOn } from './era.ts'
import { dateParts, weekdayOf, type IsoDate } from './iso-date.ts'

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const

/** 「金」 for a Friday. */
export const weekdayName = (date: IsoDate): string => weekdays[weekdayOf(date)] ?? ''

/**
 * 「平成29年10月2日」; 「令和元年5月1日」. A day before 明治 is written in 西暦. In a document of the day `on` a later day keeps the era of
 * that document: in 2017 the end of 2019 was 平成31年12月31日.
 */
export const warekiDateName = (date: IsoDate, on: IsoDate = date): string => {
  const { month, day } = dateParts(date)
  return `${warekiYear(date, on)}年${month}月${day}日`
}

/** 「平成26年12月」: the month a day lies in, named likewise; in a month with two eras, the era of that day. */
export const warekiMonthName = (date: IsoDate, on: IsoDate = date): string =>
  `${warekiYear(date, on)}年${dateParts(date).month}月`

/** 「H26.12」: the same month, short. */
export const shortMonthName = (date: IsoDate, on: IsoDate = date): string => {
  const { year, month } = dateParts(date)
  const era = eraKnown(date, on)
  return `${era === null ? year : `${era.letter}${year - era.firstYear + 1}`}.${month}`
}

const eraKnown = (date: IsoDate, on: IsoDate): Era | null => eraOn(on < date ? on : date)

const warekiYear = (date: IsoDate, on: IsoDate): string => {
  const { year } = dateParts(date)
  const era = eraKnown(date, on)
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
