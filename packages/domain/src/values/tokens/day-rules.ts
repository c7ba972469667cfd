import { fiscalYearOf, fiscalYearOfMonth } from '../../calendar/fiscal-year.ts'
import { isoDateOf } from '../../calendar/iso-date.ts'
import { sticky, timePieces } from './time-patterns.ts'
import type { ReadTime, TimeRule } from './time-rule.ts'
import { yearOf, type Groups } from './year-groups.ts'

const { year, month, day, rangeMark, state } = timePieces

const isoMonth = (western: number, monthOfYear: number): string => `${western}-${String(monthOfYear).padStart(2, '0')}`

const onDate = (western: number | null, groups: Groups, tag: string): ReadTime | null => {
  if (western === null) return null
  const date = isoDateOf(western, Number(groups[`month${tag}`]), Number(groups[`day${tag}`]))
  if (date === null) return null
  const fiscalYear = fiscalYearOf(date)
  return { timeKind: 'date', start: fiscalYear, end: fiscalYear, dateIso: date }
}

const inMonth = (western: number | null, groups: Groups, tag: string): ReadTime | null => {
  if (western === null) return null
  const monthOfYear = Number(groups[`month${tag}`])
  const fiscalYear = fiscalYearOfMonth(western, monthOfYear)
  return { timeKind: 'month', start: fiscalYear, end: fiscalYear, dateIso: isoMonth(western, monthOfYear) }
}

const joined = (first: ReadTime | null, last: ReadTime | null): ReadTime | null =>
  first === null || last === null || (last.dateIso ?? '') < (first.dateIso ?? '')
    ? null
    : { timeKind: first.timeKind, start: first.start, end: last.end, dateIso: `${first.dateIso}/${last.dateIso}` }

/** The western year in which a month of a fiscal year lies: month 3 of 2016 is March 2017. */
const yearOfMonth = (fiscalYear: number | undefined, groups: Groups, tag = 'A'): number | null =>
  fiscalYear === undefined ? null : Number(groups[`month${tag}`]) <= 3 ? fiscalYear + 1 : fiscalYear

/** Behind 4.5 these make it a figure, not a month of R4: R4.5%. */
const counted = '[%‰人件社校円回か箇ヶカ点位倍名台]'

const aDate = (tag: string): string =>
  `${year(tag)}(?:年${month(tag)}月${day(tag)}日|[./]${month(tag)}[./]${day(tag)}(?![\\d.人件])|-${month(tag)}-${day(tag)}(?![\\d-]))`
const aMonth = (tag: string): string => `${year(tag)}(?:年${month(tag)}月|[./]${month(tag)}(?![\\d.])月?)`

/** Days and months, before the rules of years: H26.12 is a month, not a year and 12. */
export const dayRules: readonly TimeRule[] = [
  {
    name: 'from date to date',
    example: '2016年4月1日～2017年3月31日',
    pattern: sticky(aDate('A'), rangeMark, aDate('B')),
    read: (groups) => joined(onDate(yearOf(groups, 'A'), groups, 'A'), onDate(yearOf(groups, 'B'), groups, 'B')),
  },
  {
    name: 'from month to month',
    example: 'H28.4～H29.3',
    pattern: sticky(aMonth('A'), rangeMark, aMonth('B'), '(?:末)?'),
    read: (groups) => joined(inMonth(yearOf(groups, 'A'), groups, 'A'), inMonth(yearOf(groups, 'B'), groups, 'B')),
  },
  {
    name: 'days of one year',
    example: '平成29年1月1日～12月31日',
    pattern: sticky(aDate('A'), rangeMark, month('B'), '(?:月|[./](?=\\d{1,2}(?!\\d)))', day('B'), '日?(?![./])'),
    read: (groups) => joined(onDate(yearOf(groups, 'A'), groups, 'A'), onDate(yearOf(groups, 'A'), groups, 'B')),
  },
  {
    name: 'months of one year after a point',
    example: 'H29.1～12',
    pattern: sticky('(?=[^\\d西一二])', year('A'), '\\.', month('A'), '~', month('B'), '(?![\\d.]|年)月?'),
    read: (groups) => joined(inMonth(yearOf(groups, 'A'), groups, 'A'), inMonth(yearOf(groups, 'A'), groups, 'B')),
  },
  {
    name: 'months of one year',
    example: '令和5年4～9月',
    pattern: sticky(year('A'), '年', month('A'), '月?', rangeMark, month('B'), '月末?'),
    read: (groups) => joined(inMonth(yearOf(groups, 'A'), groups, 'A'), inMonth(yearOf(groups, 'A'), groups, 'B')),
  },
  {
    name: 'date',
    example: 'R5.4.1現在',
    pattern: sticky(aDate('A'), state),
    read: (groups) => onDate(yearOf(groups, 'A'), groups, 'A'),
  },
  {
    name: 'month in 年月',
    example: '令和5年3月末',
    pattern: sticky(year('A'), '年', month('A'), '月', state),
    read: (groups) => inMonth(yearOf(groups, 'A'), groups, 'A'),
  },
  {
    name: 'month of an era after a point',
    example: 'H26.12',
    pattern: sticky('(?=[^\\d西一二])', year('A'), '[./]', month('A'), `(?![\\d.,]|${counted})月?`, state),
    read: (groups) => inMonth(yearOf(groups, 'A'), groups, 'A'),
  },
  {
    name: 'month of a western year after a stroke',
    example: '2014/12',
    pattern: sticky(year('A'), '/', month('A'), '(?![\\d.,/年]|人|件|校|社)月?', state),
    read: (groups) => inMonth(yearOf(groups, 'A'), groups, 'A'),
  },
  {
    name: 'month of a western year after a point, alone in brackets',
    example: '8.72人(2014.12)',
    pattern: sticky('(?<=\\()', year('A'), '\\.', month('A'), state, '(?=\\))'),
    read: (groups) => inMonth(yearOf(groups, 'A'), groups, 'A'),
  },
  {
    name: 'months without their year',
    example: '4月～9月',
    pattern: sticky('(?<!\\d)', month('A'), '月', rangeMark, month('B'), '月末?(?!間)'),
    read: (groups, fiscalYear) => {
      const first = inMonth(yearOfMonth(fiscalYear, groups, 'A'), groups, 'A')
      return undated(joined(first, inMonth(yearOfMonth(fiscalYear, groups, 'B'), groups, 'B')), 'month')
    },
  },
  {
    name: 'day without its year',
    example: '4月1日現在',
    pattern: sticky('(?<!\\d)', month('A'), '月', day('A'), '日', state),
    read: (groups, fiscalYear) => undated(onDate(yearOfMonth(fiscalYear, groups), groups, 'A'), 'date'),
  },
  {
    name: 'day without its year after a stroke',
    example: '10/1現在',
    pattern: sticky('(?<!\\d)', month('A'), '/', day('A'), '(?:時点|現在)'),
    read: (groups, fiscalYear) => undated(onDate(yearOfMonth(fiscalYear, groups), groups, 'A'), 'date'),
  },
  {
    name: 'month without its year',
    example: '12月末',
    pattern: sticky('(?<!\\d)', month('A'), '月(?:末|末日)?(?:時点|現在)?(?!間|分|額|平均|に\\d)'),
    read: (groups, fiscalYear) => undated(inMonth(yearOfMonth(fiscalYear, groups), groups, 'A'), 'month'),
  },
]

const undated = (time: ReadTime | null, timeKind: 'month' | 'date'): ReadTime =>
  time ?? { timeKind, start: null, end: null, doubt: '年の記載がありません' }
