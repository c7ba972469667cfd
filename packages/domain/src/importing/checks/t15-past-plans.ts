import { eraCalled, westernYear } from '../../calendar/era.ts'
import { fiscalYearOfMonth } from '../../calendar/fiscal-year.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** A sentence or an item of a list that ends in the past tense; 「開設した施設」 goes on and does not. */
const PAST = /[ぁ-ん]た(?=。|$| ・)/u
/** A date in brackets: 「開催(平成29年3月)」. */
const DATE = /[(（](昭和|平成|令和)([0-9]{1,2}|元)年([0-9]{1,2})月(?:[0-9]{1,2}日)?[)）]/g

/** T15: next year's text tells what is past: a sentence in the past tense, or a date in brackets before that year. */
export const checkPastPlans = (sheet: ReadSheet, log: WarningLog): void => {
  for (const { row, place } of placedRows(sheet, 'plans')) {
    if (PAST.test(row.text))
      log.add('T15', place, '翌年度以降の取組に、過去形で終わる文があります。', { before: row.text })
    const { planYear } = sheet
    if (planYear === undefined) continue
    const past = [...row.text.matchAll(DATE)].filter((date) => (yearOf(date) ?? planYear) < planYear)
    for (const [printed] of past)
      log.add('T15', place, `翌年度以降の取組に、それより前の日付${printed}があります。`, { before: row.text })
  }
}

const yearOf = ([, name = '', year = '', month = '']: RegExpMatchArray): number | undefined => {
  const era = eraCalled(name)
  return era === null ? undefined : fiscalYearOfMonth(westernYear(era, year === '元' ? 1 : Number(year)), Number(month))
}
