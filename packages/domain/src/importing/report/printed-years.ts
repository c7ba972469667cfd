import { eraCalled, westernYear } from '../../calendar/era.ts'

/**
 * The fiscal years a short cell or head names, as western years: 「目標値(H31)」 → 2019, 「年平均3件 (H27~H28)」 → 2015, 2016,
 * 「平成28年度末値」 → 2016. A year with a month (「H26.12」) is left out: it names a day of survey.
 */
export const printedYears = (text: string): number[] => {
  const years: number[] = []
  let era = eraCalled('平成')
  for (const match of text.normalize('NFKC').slice(0, 200).matchAll(YEAR)) {
    const named = match[1] ?? match[3]
    if (named !== undefined) era = eraCalled(named)
    const year = match[2] ?? match[4] ?? match[5]
    if (era !== null && year !== undefined) years.push(westernYear(era, year === '元' ? 1 : Number(year)))
  }
  return years
}

// An era's letter or name with its year, or a second year after 「・」 (H27・28) that goes on in the same era.
const YEAR =
  /(?<![A-Za-z])([SHR])(\d{1,2})(?![\d.])|(昭和|平成|令和)(\d{1,2}|元)|(?<=[SHR]\d{1,2}・)(\d{1,2})(?![\d.])/g
