/** A calendar day as `YYYY-MM-DD`, without any time of day. */
export type IsoDate = string

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

const dayMs = 86_400_000

/** Milliseconds of the day's midnight on the proleptic UTC scale: only used to count days, never shown. */
const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs

const fromDayNumber = (day: number): IsoDate => new Date(day * dayMs).toISOString().slice(0, 10)

/** The day of a western year, month (1–12) and day, or null where no such day exists (30 February). */
export const isoDateOf = (year: number, month: number, day: number): IsoDate | null => {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(text) ? text : null
}

/** True for an existing day written as `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => {
  const match = isoDate.exec(text)
  if (match === null) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Year, month and day of a date; throws a RangeError on a text that is no date (a programmer's mistake). */
export const dateParts = (date: IsoDate): { year: number; month: number; day: number } => {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The date `days` days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days)

/** Whole days from one date to another: positive where `to` is later. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** Day of the week, 0 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7
