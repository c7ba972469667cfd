import { fiscalYearName } from '@torikumi/domain'
import { ja } from '../messages/ja.ts'
import { paths } from '../paths.ts'

/** A step of a breadcrumb. */
export interface TrailStep {
  href: string
  word: string
}

/** The way back to the page of a year (西暦年度), named in 和暦. */
export const toYear = (fiscalYear: number, today: string): TrailStep => ({
  href: paths.cycle(fiscalYear),
  word: ja.cycles.year.title(fiscalYearName(fiscalYear, today)),
})

/** The trail of a page below that of a year: 年度の管理, then the year. */
export const belowYear = (fiscalYear: number, today: string): TrailStep[] => [
  { href: paths.cycles, word: ja.cycles.title },
  toYear(fiscalYear, today),
]
