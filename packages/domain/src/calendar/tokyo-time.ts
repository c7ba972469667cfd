import { isIsoDate, type IsoDate } from './iso-date.ts'

/** A moment as ISO 8601 in UTC (`2018-03-31T15:00:00.000Z`). */
export type Instant = string

/** Asia/Tokyo is UTC+9 all year round since 1952: no daylight saving, so the offset is a constant and no TZ is asked. */
const tokyoOffsetMs = 9 * 3_600_000

const milliseconds = (instant: Instant | Date): number => {
  const at = typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`)
  return at
}

/** The day in Japan at a moment: 31 March 15:00 UTC is already 1 April. Throws on what is no instant. */
export const tokyoDateOf = (instant: Instant | Date): IsoDate =>
  new Date(milliseconds(instant) + tokyoOffsetMs).toISOString().slice(0, 10)

/** The time of day in Japan as `HH:MM`. */
export const tokyoTimeOf = (instant: Instant | Date): string =>
  new Date(milliseconds(instant) + tokyoOffsetMs).toISOString().slice(11, 16)

/** The moment of a time of day (`HH:MM`, `24:00` is the next midnight) on a day in Japan. */
export const tokyoInstant = (date: IsoDate, time = '00:00'): Instant => {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  if (!isIsoDate(date) || match === null) throw new RangeError(`not a day and time: ${date} ${time}`)
  const minutes = Number(match[1]) * 60 + Number(match[2])
  if (minutes > 24 * 60 || Number(match[2]) > 59) throw new RangeError(`not a time of day: ${time}`)
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000 - tokyoOffsetMs).toISOString()
}

/** The moment at which a day in Japan is over (24:00): a deadline «on 31 March» holds until just before it. */
export const endOfTokyoDay = (date: IsoDate): Instant => tokyoInstant(date, '24:00')
