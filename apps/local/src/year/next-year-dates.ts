import holiday from '@holiday-jp/holiday_jp'
import { addDays, businessCalendar, onOrAfter, tokyoDateOf } from '@torikumi/domain'
import type { YearScript } from '../demo/year-script.ts'

const DAYS_TO_ANSWER = 28
const DAYS_TO_PUBLISH = 70

const isOpen = businessCalendar((date) => date in holiday.holidays)

/** The dates of a year that is opened at an instant: four weeks to answer, ten to publication, each on a day the office is open. */
export function nextYearDates(now: Date): YearScript['dates'] {
  const requestedOn = tokyoDateOf(now)
  return {
    requestedOn,
    dueOn: onOrAfter(addDays(requestedOn, DAYS_TO_ANSWER), isOpen),
    publishOn: onOrAfter(addDays(requestedOn, DAYS_TO_PUBLISH), isOpen),
  }
}
