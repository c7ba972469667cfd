import { eraCalled, westernYear } from '../../calendar/era.ts'
import { fiscalYearOfMonth } from '../../calendar/fiscal-year.ts'

/** A sentence or an item of a list that ends in the past tense; 「開設した施設」 goes on and does not. */
const PAST = /[ぁ-ん](?:た|ました)(?=。|$| ・)/u

/** A date in brackets: 「開催(平成29年3月)」. */
const DATE = /[(（](昭和|平成|令和)([0-9]{1,2}|元)年([0-9]{1,2})月(?:[0-9]{1,2}日)?[)）]/g

/** Whether a sentence of the text ends in the past tense. */
export const endsInPast = (text: string): boolean => PAST.test(text)

/** The dates in brackets, as printed, that lie before a fiscal year (西暦の年度). */
export const datesBefore = (text: string, fiscalYear: number): string[] =>
  [...text.matchAll(DATE)].filter((date) => (yearOf(date) ?? fiscalYear) < fiscalYear).map(([printed]) => printed)

const yearOf = ([, name = '', year = '', month = '']: RegExpMatchArray): number | undefined => {
  const era = eraCalled(name)
  return era === null ? undefined : fiscalYearOfMonth(westernYear(era, year === '元' ? 1 : Number(year)), Number(month))
}
