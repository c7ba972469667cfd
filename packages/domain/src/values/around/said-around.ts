import { parse } from '../grammar/parse.ts'
import type { Part } from '../grammar/part.ts'
import type { MissingReason } from '../missing-reason.ts'
import { fold } from '../text/fold.ts'
import type { Time } from '../tokens/token.ts'
import { READING_AGGREGATIONS, type ReadingAggregation } from '../value-reading.ts'

/** Rules for names and heads, stricter than those of a cell: 「週1回以上運動する人の割合」 counts nothing by the week. */
const aggregationRules: readonly { says: ReadingAggregation; example: string; pattern: RegExp }[] = [
  { says: 'cumulative', example: '登録者数（累計）', pattern: /累計|累積|通算/ },
  { says: 'period-average', example: '期間平均', pattern: /期間(?:内|中)?の?平均/ },
  {
    says: 'annual-average',
    example: '成約件数（5年平均）',
    pattern: /年(?:間|度)?の?平均|\d(?:か|カ|ヶ)?年(?:間)?の?平均|[~・-][HR]?\d{1,4}(?:年度?)?の?平均/,
  },
  { says: 'per-day', example: '1日当たりの利用者数', pattern: /[1一]日(?:当たり|あたり|当り|平均|につき)|日平均/ },
  { says: 'per-week', example: '1週間当たりの便数', pattern: /[1一]週(?:間)?(?:当たり|あたり|平均)/ },
  {
    says: 'per-year',
    example: '受講者数（年間）',
    pattern:
      /\((?:年間|毎年度?|各年度?|単年度?)\)|(?<![\d一二三四五六七八九十数か])年間(?!を通|計画)|[1一]年(?:間)?(?:当たり|あたり)|^(?:単年度?|毎年度?|各年度?)$/,
  },
]

/** A share of people is no count of a year. */
const isShare = /割合|率$|率\(/

/** What a name, a head or an aggregation column says about how figures add up; the output's own words count too. */
export const aggregationAround = (text: string | undefined): ReadingAggregation => {
  const plain = fold((text ?? '').slice(0, 200)).text
  const own = READING_AGGREGATIONS.find((aggregation) => aggregation === plain)
  const found = own ?? aggregationRules.find(({ pattern }) => pattern.test(plain))?.says ?? 'none'
  return found === 'per-year' && isShare.test(plain) ? 'none' : found
}

const spanRule = /(\d{1,2})(?:年間|か年|カ年|ヶ年|年)の?(?:累計|累積|合計|計(?!画)|平均)/

/** N of 「5年間の累計」 in a name or a head. */
export const spanAround = (text: string | undefined): number | null => {
  const years = spanRule.exec(fold((text ?? '').slice(0, 200)).text)?.[1]
  return years === undefined ? null : Number(years)
}

const bareYear = /(?:^|[^\d.,])((?:19|20)\d\d)(?:$|[^\d.,])/

/** The time a column's head names: 「平成28年度末値」, 「目標値(H31)」, a bare 「2023」. A base year (H25年度比) is none. */
export const timeAround = (head: string | undefined, fiscalYear: number | undefined): Time | null => {
  if (head === undefined || head === '') return null
  const folded = fold(head.slice(0, 200))
  const parts = parse(folded, { units: new Set(), fiscalYear })
  const time = parts.find((part) => part.time !== null)?.time
  if (time !== undefined && time !== null) return time
  const year = /比/.test(folded.text) ? undefined : bareYear.exec(folded.text)?.[1]
  if (year === undefined) return null
  const start = Number(year)
  return { kind: 'time', timeKind: 'FY', start, end: start, dateIso: null, text: year, doubt: null }
}

/** A reason for the dashes of a column, given in brackets in its head: 「R2実績（集計中）」. */
export const missingAround = (head: string | undefined): MissingReason => {
  const bracketed = /\(([^()]{2,12})\)/.exec(fold((head ?? '').slice(0, 120)).text)?.[1]
  if (bracketed === undefined) return 'none'
  const [part]: readonly Part[] = parse(fold(bracketed), { units: new Set(), fiscalYear: undefined })
  return part === undefined || part.labels.length > 0 ? 'none' : part.missing
}
