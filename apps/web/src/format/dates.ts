import holiday from '@holiday-jp/holiday_jp'
import {
  type BusinessCalendar,
  businessCalendar,
  businessDaysBetween,
  longDateName,
  shortDateName,
  tokyoDateOf,
  tokyoTimeOf,
} from '@torikumi/domain'

/** 開庁日 of the office: weekends, national holidays and 12/29–1/3 are closed. */
export const officeCalendar: BusinessCalendar = businessCalendar((date) => date in holiday.holidays)

/** 「平成30年6月29日（金）」: the first mention of a date. */
export const longDate = longDateName

/** 「6月29日（金）」: every later mention; in another year than `today` the long form, so that no year is guessed. */
export function shortDate(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? shortDateName(date) : longDateName(date)
}

/** 「6月19日（火）10:12」 of an instant. */
export function shortTime(at: Date, today: string): string {
  return `${shortDate(tokyoDateOf(at), today)}${tokyoTimeOf(at)}`
}

/** 「14:32」 of an instant. */
export const clockTime = tokyoTimeOf

/** 開庁日 left until a date; negative once it is over. */
export function openDaysLeft(due: string, today: string): number {
  return businessDaysBetween(today, due, officeCalendar)
}
