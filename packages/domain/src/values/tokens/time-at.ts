import { timeRules } from './time-rules.ts'
import type { ReadTime, TimeRule } from './time-rule.ts'

/** What follows a time and opens one of its sides: 以降, まで. から and より do so only where nothing is compared. */
const openEnd =
  /(?:以降|以後|(?:から|より)(?=\)|$|の?累計|の?合計|毎|各|[、,]|実施|導入|運用|開催|公表|提供|配布|施行|試行|設置|供用)|~(?=\)|$|の?累計|累積|通算)|-(?=\))|(?:開始|スタート)(?=\)))/y
const openStart = /(?:までの?|迄|までに(?:は)?|以前)/y

/** 「～H31」: a range without its beginning. */
const untilMark = /~(?=[HRS令平昭2])/y

/** A time found at a place of a folded text, with the end of its text. */
export type FoundTime = { rule: TimeRule; time: ReadTime; end: number }

/** Characters a time can begin with: every other place is passed over at once. */
const beginning = /[\d明大昭平令MTSHRhrsF元西一二~前昨今本当翌来]/

/** The time that begins at a place, with 以降 or まで after it; null where none does. */
export const timeAt = (text: string, index: number, fiscalYear?: number): FoundTime | null => {
  if (!beginning.test(text[index] ?? '')) return null
  untilMark.lastIndex = index
  const from = untilMark.test(text) && (index === 0 || text[index - 1] === '(') ? index + 1 : index
  if (from === index && text[index] === '~') return null
  for (const rule of timeRules) {
    rule.pattern.lastIndex = from
    const match = rule.pattern.exec(text)
    const time = match === null ? null : rule.read(match.groups ?? {}, fiscalYear)
    if (match === null || time === null) continue
    const end = from + match[0].length
    return opened(text, { rule, time: from === index ? time : { ...time, start: null }, end })
  }
  return null
}

const opened = (text: string, found: FoundTime): FoundTime => {
  openEnd.lastIndex = found.end
  const later = openEnd.exec(text)
  if (later !== null) return { ...found, time: { ...found.time, end: null }, end: found.end + later[0].length }
  openStart.lastIndex = found.end
  const until = openStart.exec(text)
  if (until === null) return found
  const isRange = found.time.start !== found.time.end
  return { ...found, time: isRange ? found.time : { ...found.time, start: null }, end: found.end + until[0].length }
}
