import { eras, type Era } from './era.ts'
import { firstDayOf, lastDayOf, type FiscalYear } from './fiscal-year.ts'
import type { IsoDate } from './iso-date.ts'

/**
 * The era a fiscal year is named by in a document of the day `on`: the newest era that has begun by then and whose 元年
 * is not after the year. So 2019 is 平成31年度 in a document of 2017 and 令和元年度 in one of 2019-05-01 or later
 * (the State's whole budget year 2019 became 令和元年度), 1988 stays 昭和63年度, and a year to come keeps today's era.
 */
const namingEra = (fiscalYear: FiscalYear, on: IsoDate): Era => {
  const era = eras.findLast((candidate) => candidate.firstYear <= fiscalYear && candidate.firstDay <= on)
  if (era === undefined) throw new RangeError(`no era for fiscal year ${fiscalYear} on ${on}`)
  return era
}

const yearName = (yearOfEra: number): string => (yearOfEra === 1 ? '元' : String(yearOfEra))

/** 「平成28年度」, 「令和元年度」, named as on the day `on` (an edition's 公表日). Throws for a year before 1868. */
export const fiscalYearName = (fiscalYear: FiscalYear, on: IsoDate): string => `${eraYearName(fiscalYear, on)}年度`

/** 「平成28」, 「令和元」: the name of a fiscal year without 年度, for 「平成27～31年度」-like joins. */
export const eraYearName = (fiscalYear: FiscalYear, on: IsoDate): string => {
  const era = namingEra(fiscalYear, on)
  return `${era.name}${yearName(fiscalYear - era.firstYear + 1)}`
}

/** 「H28」, 「R1」: the short name in column heads and chart labels. */
export const shortFiscalYearName = (fiscalYear: FiscalYear, on: IsoDate): string => {
  const era = namingEra(fiscalYear, on)
  return `${era.letter}${fiscalYear - era.firstYear + 1}`
}

/**
 * All names a fiscal year ever had, oldest era first: 2019 → 平成31年度, 令和元年度. A reader of old and new documents
 * accepts each of them.
 */
export const fiscalYearNames = (fiscalYear: FiscalYear): readonly string[] => {
  const first = fiscalYearName(fiscalYear, firstDayOf(fiscalYear))
  const last = fiscalYearName(fiscalYear, lastDayOf(fiscalYear))
  return first === last ? [first] : [first, last]
}

/** 「平成27～31年度」, or 「平成30～令和6年度」 where the range crosses an era. */
export const fiscalYearRangeName = (first: FiscalYear, last: FiscalYear, on: IsoDate): string => {
  if (first === last) return fiscalYearName(first, on)
  const sameEra = namingEra(first, on) === namingEra(last, on)
  const end = sameEra ? yearName(last - namingEra(last, on).firstYear + 1) : eraYearName(last, on)
  return `${eraYearName(first, on)}～${end}年度`
}
