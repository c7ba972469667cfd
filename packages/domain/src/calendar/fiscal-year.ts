import { dateParts, type IsoDate } from './iso-date.ts'

/** A fiscal year (年度) by the western year it begins in: 2016 is 平成28年度, 1 April 2016 to 31 March 2017. */
export type FiscalYear = number

/** The first day, 1 April. */
export const firstDayOf = (fiscalYear: FiscalYear): IsoDate => `${String(fiscalYear).padStart(4, '0')}-04-01`

/** The last day, 31 March of the next calendar year. */
export const lastDayOf = (fiscalYear: FiscalYear): IsoDate => `${String(fiscalYear + 1).padStart(4, '0')}-03-31`

/** The fiscal year of a day in Japan (地方自治法 208条: 1 April to 31 March). */
export const fiscalYearOf = (date: IsoDate): FiscalYear => {
  const { year, month } = dateParts(date)
  return fiscalYearOfMonth(year, month)
}

/** The fiscal year of a month: H26.12 → 2014, March 2017 → 2016. */
export const fiscalYearOfMonth = (year: number, month: number): FiscalYear => (month <= 3 ? year - 1 : year)
