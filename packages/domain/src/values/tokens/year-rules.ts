import { eras, westernYear } from '../../calendar/era.ts'
import { sticky, timePieces } from './time-patterns.ts'
import { inYear, kindOfYear, overYears, type ReadTime, type TimeRule } from './time-rule.ts'
import { laterYearOf, yearOf, type Groups } from './year-groups.ts'

const { year, sameYear, laterYear, rangeMark } = timePieces

/** 末, 当初, 時点 and the like say nothing a year does not say. */
const within = '(?:末|当初|初め|中間|半ば)?(?:時点|現在|時(?!間))?'
const quarter = '(?:第?[1-4一二三四](?:四半期|Q)|上半期|下半期|上期|下期|前期|後期)'

/** Years a table may speak of where an era is left out: earlier ones belong to 昭和, later ones nobody plans for. */
const firstPlausible = 2000
const lastPlausible = 2035

/** 平成 or 令和 of a year printed without its era: nearest to the document's fiscal year, or the only plausible one. */
const eraless = (text: string | undefined, fiscalYear: number | undefined): { year: number; doubt?: string } | null => {
  const yearOfEra = text === '元' ? 1 : Number(text)
  if (yearOfEra < 1) return null
  const candidates = eras
    .slice(-2)
    .map((era) => westernYear(era, yearOfEra))
    .filter((western) => western >= firstPlausible && western <= lastPlausible)
  const [only, other] = candidates
  if (only === undefined) return null
  if (other === undefined) return { year: only }
  if (fiscalYear === undefined) return { year: other, doubt: `平成とも令和とも読めます（${only}年度・${other}年度）` }
  const nearest = Math.abs(only - fiscalYear) <= Math.abs(other - fiscalYear) ? only : other
  return { year: nearest }
}

const yearsFromDocument: Readonly<Record<string, number>> = {
  前々: -2,
  前: -1,
  昨: -1,
  今: 0,
  本: 0,
  当: 0,
  翌: 1,
  来: 1,
}

const ofEraless = (
  timeKind: 'FY' | 'CY',
  first: { year: number; doubt?: string } | null,
  last = first,
): ReadTime | null => {
  const time = overYears(timeKind, first?.year ?? null, last?.year ?? null)
  const doubt = first?.doubt ?? last?.doubt
  return time === null || doubt === undefined ? time : { ...time, doubt }
}

/** Both counts of one year, H31(R1): where they differ the first is kept and the doubt is told. */
const bothCounts = (groups: Groups, suffix: string | undefined): ReadTime | null => {
  const first = yearOf(groups, 'A')
  const same = yearOf(groups, 'Same') ?? yearOf(groups, 'Same2')
  const time = inYear(kindOfYear(suffix), first)
  if (time === null || same === null) return null
  return same === first ? time : { ...time, doubt: `年の表記が食い違っています（${first}年と${same}年）` }
}

/** H25・H28 names two years with others between them. */
const listedYears = (groups: Groups, listed: string): ReadTime | null => {
  const count = listed.split(/[・,、]/).length
  const last = laterYearOf(groups)
  const time = overYears(kindOfYear(groups['suffixB']), yearOf(groups, 'A'), last)
  if (time === null || last === null) return null
  if (last === time.start) return time
  const consecutive = last - (time.start ?? 0) === count - 1
  return consecutive ? time : { ...time, doubt: '続いていない年が並んでいます' }
}

/** Years: ranges first, then one year in two counts, then one year. A bare year of an era counts as a fiscal year. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'from year to year, with 年 or 年度',
    example: '平成27年度～平成31年度',
    pattern: sticky(
      year('A'),
      `(?:\\(${year('Same')}\\))?(?<suffixA>年度|年)?(?:末)?${rangeMark}(?=\\D|\\d{1,4}年)`,
      laterYear,
      `(?:\\(${year('Same2')}\\))?(?<suffixB>年度|年(?!間))(?:末)?`,
    ),
    read: (groups) => overYears(kindOfYear(groups['suffixB']), yearOf(groups, 'A'), laterYearOf(groups)),
  },
  {
    name: 'from year to year of an era',
    example: 'H27~H31',
    pattern: sticky('(?=[^\\d西])', year('A'), `(?<suffixA>年度|年)?(?<mark>${rangeMark})`, laterYear, '(?![\\d.]|月)'),
    read: (groups) => {
      const time = overYears(kindOfYear(groups['suffixA']), yearOf(groups, 'A'), laterYearOf(groups))
      // R5-12 may be December as well.
      const maybeMonth = /[-—]/.test(groups['mark'] ?? '') && Number(groups['shortB'] ?? 99) <= 12
      return time === null || !maybeMonth ? time : { ...time, doubt: '年の範囲とも年月とも読めます' }
    },
  },
  {
    name: 'from western year to western year, alone',
    example: '(2010-2014)',
    pattern: sticky('(?<=^|\\()', year('A'), rangeMark, laterYear, '(?=\\)|$|平均|累計)'),
    read: (groups) => overYears('FY', yearOf(groups, 'A'), laterYearOf(groups)),
  },
  {
    name: 'years side by side',
    example: 'H27・28',
    pattern: sticky(
      `(?<listed>${year('A')}(?:年度|年)?(?:[・,、][MTSHR]?\\d{1,2}(?:年度|年)?)*?[・,、]`,
      laterYear,
      '(?<suffixB>年度|年(?!間))?)(?=\\)|$|平均|の平均|累計|実績)',
    ),
    read: (groups) => listedYears(groups, groups['listed'] ?? ''),
  },
  {
    name: 'a quarter or half of a fiscal year',
    example: '令和5年度上半期',
    pattern: sticky(year('A'), '年?度?', quarter),
    read: (groups) => inYear('FY', yearOf(groups, 'A')),
  },
  {
    name: 'one year in both counts',
    example: '令和6(2024)年度',
    pattern: sticky(year('A'), '(?<suffixA>年度|年)?', sameYear, '(?<suffixB>年度|年(?!間))?', within, '(?!\\d)'),
    read: (groups) => bothCounts(groups, groups['suffixA'] ?? groups['suffixB']),
  },
  {
    name: 'fiscal year',
    example: '平成28年度末',
    pattern: sticky(year('A'), '年度', within),
    read: (groups) => inYear('FY', yearOf(groups, 'A')),
  },
  {
    name: 'fiscal year in English',
    example: 'FY2016',
    pattern: sticky('FY', year('A')),
    read: (groups) => inYear('FY', yearOf(groups, 'A')),
  },
  {
    name: 'calendar year',
    example: '平成26年',
    pattern: sticky(year('A'), '年(?!間|平均\\d)', within),
    read: (groups) => inYear('CY', yearOf(groups, 'A')),
  },
  {
    name: 'bare year of an era',
    example: 'H26',
    pattern: sticky('(?=[^\\d西一二])', year('A'), '(?![A-Za-z]|月)(?:(?<=元)|(?![\\d.]))', within),
    read: (groups) => inYear('FY', yearOf(groups, 'A')),
  },
  {
    name: 'bare western year alone in brackets or before a colon',
    example: '5,377人(2019)',
    pattern: sticky(
      '(?:(?<=\\()',
      year('A'),
      within,
      '(?=\\)|実績|速報|確定|平均|推計|見込|基準|調査)|',
      year('B'),
      '(?=:))',
    ),
    read: (groups) => inYear('FY', yearOf(groups, 'A') ?? yearOf(groups, 'B')),
  },
  {
    name: 'from fiscal year to fiscal year without era',
    example: '27～31年度',
    pattern: sticky('(?<first>元|\\d{1,2})(?:年度)?(?:~|-|・)(?<last>\\d{1,2})年度', within),
    read: (groups, fiscalYear) =>
      ofEraless('FY', eraless(groups['first'], fiscalYear), eraless(groups['last'], fiscalYear)),
  },
  {
    name: 'fiscal year without era',
    example: '26年度',
    pattern: sticky('(?<only>元|\\d{1,2})年度(?!間|目)', within),
    read: (groups, fiscalYear) => ofEraless('FY', eraless(groups['only'], fiscalYear)),
  },
  {
    name: 'year told from the document',
    example: '45件(前年度)',
    pattern: sticky('(?<=\\()(?<told>前々|前|昨|今|本|当|翌|来)年度(?:末)?(?=\\)|実績|末)'),
    read: (groups, fiscalYear) => {
      const years = yearsFromDocument[groups['told'] ?? '']
      if (fiscalYear === undefined || years === undefined) return null
      const year = fiscalYear + years
      return { timeKind: 'FY', start: year, end: year, doubt: '文書の年度から数えた年度です' }
    },
  },
  {
    name: 'calendar year without era, alone in brackets',
    example: '57,277件(28年)',
    pattern: sticky('(?<=\\()(?<only>元|\\d{1,2})年(?:末|中)?(?=\\)|実績|速報|度|(?<=\\((?:1[1-9]|2\\d|3[01])年)平均)'),
    read: (groups, fiscalYear) => {
      const time = ofEraless('CY', eraless(groups['only'], fiscalYear))
      const maybeSpan = Number(groups['only']) <= 10
      return time === null || !maybeSpan ? time : { ...time, doubt: '元号を省いた年とも年数とも読めます' }
    },
  },
]
