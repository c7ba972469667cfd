import { isIsoDate } from '../calendar/iso-date.ts'
import { warekiDateName, warekiMonthName } from '../calendar/date-name.ts'
import type { DatedFigure, JudgementCase } from './judgement-case.ts'
import { periodYears } from './period-years.ts'

/** A figure's period in the document's words: 平成28年度, 平成26年12月, 平成27年度から平成31年度まで; empty where none is known. */
export function periodName(facts: Pick<JudgementCase, 'yearName'>, dated: DatedFigure): string {
  const { period } = dated
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(period)) return warekiMonthName(`${period}-01`)
  if (isIsoDate(period)) return warekiDateName(period)
  const years = periodYears(period)
  if (years === null) return ''
  if (years.first === years.last) return facts.yearName(years.last)
  return `${facts.yearName(years.first)}から${facts.yearName(years.last)}まで`
}
