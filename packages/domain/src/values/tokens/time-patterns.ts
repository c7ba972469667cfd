const era = '明治|大正|昭和|平成|令和|[明大昭平令](?=[\\d元])|[MTSHRhrs]\\.? ?(?=[\\d元])'
const eraYear = '元|\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3}(?=年)'
const western = '(?:西暦)?(?:(?:19|20)\\d\\d)(?![\\d,])|[一二]〇[〇一二三四五六七八九]{2}(?=年)'

/** A year with its era or in four digits; `tag` keeps the groups of two years in one pattern apart. */
const year = (tag: string): string => `(?:(?<era${tag}>${era})(?<eraYear${tag}>${eraYear})|(?<west${tag}>${western}))`

/** The same year in the other count, in brackets or after a slash or dot: 令和6(2024)年度, H31(R1), 2019/R1. */
const sameYear = `(?:\\(${year('Same')}(?:年度?)?\\)|[/・=]${year('Same2')})`

/** A second year of a range may leave out its era: H27~31, 2015-19. */
const laterYear = `(?:${year('B')}|(?<shortB>元|\\d{1,2})(?![\\d,.]))`
const month = (tag: string): string => `(?<month${tag}>1[0-2]|0?[1-9])`
const day = (tag: string): string => `(?<day${tag}>3[01]|[12]\\d|0?[1-9])`

const rangeMark = '(?:~|-|—|から|より|→(?=[^)]{1,8}年度?(?:平均|累計|の)))'
const state = '(?:末|当初|初め|初)?(?:時点|現在|時)?'

/** Pieces of the table of times, as sources of sticky patterns. */
export const timePieces = { year, sameYear, laterYear, month, day, rangeMark, state }

/** A pattern that matches at one place only. */
export const sticky = (...sources: readonly string[]): RegExp => new RegExp(sources.join(''), 'y')
