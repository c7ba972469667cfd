import { addDays, weekdayOf, type IsoDate } from './iso-date.ts'

/** Which days the office is closed besides weekends and 12/29–1/3: national holidays and the city's own closures. */
export type Holidays = readonly IsoDate[] | ReadonlySet<IsoDate> | ((date: IsoDate) => boolean)

/** A day the office is open (開庁日): answers for one date. */
export type BusinessCalendar = (date: IsoDate) => boolean

/** Counting stops here: no real calendar closes longer than this. */
const longestClosure = 366

/** 12/29–1/3, when offices are closed (行政機関の休日に関する法律 1条, adopted by the cities' own ordinances). */
const isYearEnd = (date: IsoDate): boolean => {
  const monthDay = date.slice(5)
  return monthDay >= '12-29' || monthDay <= '01-03'
}

/** A calendar of 開庁日: Monday to Friday, not a holiday given as data, not 12/29–1/3. */
export const businessCalendar = (holidays: Holidays = []): BusinessCalendar => {
  const isHoliday = typeof holidays === 'function' ? holidays : hasIn(new Set(holidays))
  return (date) => {
    const weekday = weekdayOf(date)
    return weekday !== 0 && weekday !== 6 && !isYearEnd(date) && !isHoliday(date)
  }
}

const hasIn =
  (days: ReadonlySet<IsoDate>) =>
  (date: IsoDate): boolean =>
    days.has(date)

/** The day itself if the office is open, else the next open day. */
export const onOrAfter = (date: IsoDate, isOpen: BusinessCalendar): IsoDate => step(date, 1, isOpen)

/** The day itself if the office is open, else the last open day before. */
export const onOrBefore = (date: IsoDate, isOpen: BusinessCalendar): IsoDate => step(date, -1, isOpen)

const step = (date: IsoDate, direction: 1 | -1, isOpen: BusinessCalendar): IsoDate => {
  let day = date
  for (let passed = 0; !isOpen(day); passed += 1) {
    if (passed > longestClosure) throw new RangeError(`no business day within a year of ${date}`)
    day = addDays(day, direction)
  }
  return day
}

/**
 * The open day `count` 開庁日 after a day (before, when negative). The day itself is not counted: one business day
 * after a Friday is Monday. Zero gives the day itself, open or not.
 */
export const addBusinessDays = (date: IsoDate, count: number, isOpen: BusinessCalendar): IsoDate => {
  const direction = count < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(count); left > 0; left -= 1) day = step(addDays(day, direction), direction, isOpen)
  return day
}

/**
 * 開庁日 from the day after `from` up to and with `to`: 「あと13開庁日」 when `to` is a deadline; negative for days past
 * it (「3開庁日超過」 is −3).
 */
export const businessDaysBetween = (from: IsoDate, to: IsoDate, isOpen: BusinessCalendar): number => {
  if (to < from) return -businessDaysBetween(to, from, isOpen)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOpen(day)) count += 1
  return count
}
