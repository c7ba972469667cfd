import {
  fiscalYearName,
  fiscalYearRangeName,
  shortFiscalYearName,
  shortMonthName,
  warekiDateName,
  warekiMonthName,
} from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { parsePeriod, type Period } from './period.ts'

/** How one edition names years, periods and dates: in the eras known on its 公表日, so that a report of 2017 says 平成31年度. */
export interface EditionWords {
  /** 「判定」, or what the city calls that column of the KPI table: also in headings and lists. */
  judgement: string
  /** 「平成28年度」: the year under review. */
  year: string
  /** 「平成29年度」: the year after it. */
  nextYear: string
  /** 「平成27～31年度」. */
  planRange: string
  /** 「平成29年10月2日」. */
  publishedOn: string
  /** 「集計中」: what stands where a section did not answer. */
  unanswered: string
  /** 「平成31年度」 for any fiscal year. */
  yearName: (fiscalYear: number) => string
  /** 「H31」 for any fiscal year. */
  shortYear: (fiscalYear: number) => string
  /** 「H26」, 「H22~H26」, 「H26.12」: a period of `kpis.csv`, short; empty where there is none. */
  shortPeriod: (period: string) => string
  /** 「平成26年度」, 「平成22～26年度」, 「平成26年12月」: a period in full; empty where there is none. */
  periodName: (period: string) => string
}

/** The words of one edition. Years are western fiscal years, periods as in `kpis.csv`. */
export function editionWords(data: EditionData): EditionWords {
  const on = data.edition.publishedOn
  const year = fiscalYearName(data.edition.fiscalYear, on)
  const yearName = (fiscalYear: number): string => fiscalYearName(fiscalYear, on)
  const shortYear = (fiscalYear: number): string => shortFiscalYearName(fiscalYear, on)
  const own = data.report.kpiColumns.find(({ column }) => column === 'judgement')?.label.trim() ?? ''
  return {
    judgement: own || '判定',
    year,
    nextYear: fiscalYearName(data.edition.fiscalYear + 1, on),
    planRange: fiscalYearRangeName(data.plan.firstFiscalYear, data.plan.lastFiscalYear, on),
    publishedOn: warekiDateName(on),
    unanswered: data.report.unansweredWords,
    yearName,
    shortYear,
    shortPeriod: (period) => {
      const read = parsePeriod(period)
      if (read === null) return ''
      if (read.kind === 'month') return `${shortMonthName(dayOf(read), on)}${read.day === null ? '' : `.${read.day}`}`
      return read.first === read.last ? shortYear(read.last) : `${shortYear(read.first)}~${shortYear(read.last)}`
    },
    periodName: (period) => {
      const read = parsePeriod(period)
      if (read === null) return ''
      if (read.kind === 'month') return `${warekiMonthName(dayOf(read), on)}${read.day === null ? '' : `${read.day}日`}`
      if (read.kind === 'cohort') return `${yearName(read.last)}の卒業生`
      return fiscalYearRangeName(read.first, read.last, on)
    },
  }
}

/** The day itself, or the first one of a month. A month belongs to the calendar: March 2019 is 平成31年3月 also where its year is 令和元年度. */
const dayOf = ({ calendarYear, month, day }: Extract<Period, { kind: 'month' }>): string =>
  [String(calendarYear), ...[month, day ?? 1].map((part) => String(part).padStart(2, '0'))].join('-')
