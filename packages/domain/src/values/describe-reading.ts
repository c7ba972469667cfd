import { warekiDateName, warekiMonthName } from '../calendar/date-name.ts'
import { eraOn } from '../calendar/era.ts'
import { fiscalYearName } from '../calendar/fiscal-year-name.ts'
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts'
import type { MissingReason } from './missing-reason.ts'
import type { Comparator, Qualitative, ReadingAggregation, ValueReading } from './value-reading.ts'

const reasons: Record<MissingReason, string> = {
  none: '',
  'not-measured': '調査なし',
  'not-applicable': '該当なし',
  'not-started': '未着手',
  pending: '集計中',
  unpublished: '未公表',
  ended: '事業終了',
  'no-answer': '回答なし',
  unknown: '把握できない',
}

const sums: Record<ReadingAggregation, string> = {
  none: '',
  cumulative: '累計',
  'per-year': '1年当たり',
  'annual-average': '年平均',
  'period-average': '期間平均',
  'per-day': '1日当たり',
  'per-week': '1週当たり',
}

const sides: Record<Comparator, readonly [before: string, after: string]> = {
  '=': ['', ''],
  '>=': ['', '以上'],
  '<=': ['', '以下'],
  '>': ['', 'を超える値'],
  '<': ['', '未満'],
  '~': ['約', ''],
}

const words: Record<Qualitative, string> = {
  none: '',
  maintain: '維持',
  increase: '増加',
  decrease: '減少',
  done: '実施済み',
  'not-done': '未実施',
}

/** Printed scales by what they multiply with. */
const scales: readonly (readonly [scale: number, text: string])[] = [
  [1e12, '兆'],
  [1e9, '十億'],
  [1e8, '億'],
  [1e7, '千万'],
  [1e6, '百万'],
  [1e5, '十万'],
  [1e4, '万'],
  [1e3, '千'],
  [100, '百'],
  [10, '十'],
]

/**
 * How a cell was read, in one or two sentences for the person who typed it: 「61,258人、平成29年度の値です。」. Era names
 * are those of the day `on`. A reading with doubts says them, a refused one its reason.
 */
export const describeReading = (reading: ValueReading, on: IsoDate): string => {
  if (reading.confidence === 'refused') return `値として読めません（${reading.note}）。`
  const first = `${subject(reading)}${period(reading, on)}。`
  const others = reading.valueCount > 1 ? `1つの欄に${reading.valueCount}つの値があり、初めの値を読みました。` : ''
  const doubts = reading.confidence === 'ambiguous' ? `ほかの読み方があります（${reading.note}）。` : ''
  return `${first}${others}${doubts}`
}

const subject = (reading: ValueReading): string => {
  if (reading.missingReason !== 'none') return `値はありません（${reasons[reading.missingReason]}）`
  if (reading.number !== null) return figure(reading)
  if (reading.qualitative !== 'none') return `数値ではなく「${words[reading.qualitative]}」`
  if (reading.comparator !== null) return '数値ではなく、ほかの値との比べ方'
  return '時点だけの記載'
}

const figure = (reading: ValueReading): string => {
  const [before, after] = sides[reading.comparator ?? '=']
  const sum = sums[reading.aggregation]
  const span = reading.spanYears === null ? '' : `${reading.spanYears}年間の`
  const change =
    reading.qualitative === 'increase' || reading.qualitative === 'decrease' ? `の${words[reading.qualitative]}` : ''
  const kept = reading.qualitative === 'maintain' ? 'の維持' : ''
  return `${span}${sum}${before}${amount(reading)}${after}${change}${kept}`
}

const amount = ({ number, denominator, scale, unit }: ValueReading): string => {
  const scaled = `${scales.find(([value]) => value === scale)?.[1] ?? ''}${unit}`
  if (denominator === null) return `${separated(number ?? '')}${scaled}`
  return `${separated(denominator)}${scaled}のうち${separated(number ?? '')}${scaled}`
}

/** 61258 → 61,258; the printed decimals stay. */
const separated = (number: string): string => {
  const [whole = '', decimals] = number.replace('-', '−').split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

const period = (reading: ValueReading, on: IsoDate): string => {
  const isFigure = reading.number !== null
  const name = periodName(reading, on)
  const noun = isFigure ? 'の値です' : 'です'
  if (name === '') return reading.missingReason === 'none' ? 'と読みました' : ''
  if (isFigure) return `、${name}${noun}`
  return reading.missingReason === 'none' ? `、${name}と読みました` : `、${name}${noun}`
}

const periodName = ({ timeKind, dateIso, periodStart, periodEnd }: ValueReading, on: IsoDate): string => {
  if (timeKind === null) return ''
  if (timeKind === 'date' && dateIso !== null && isIsoDate(dateIso)) return warekiDateName(dateIso)
  if (timeKind === 'month' && dateIso !== null && isIsoDate(`${dateIso}-01`)) return warekiMonthName(`${dateIso}-01`)
  const name = timeKind === 'CY' ? calendarYearName : (year: number) => fiscalYearName(year, on)
  if (periodStart === null && periodEnd === null) return '年の記載のない時点'
  if (periodStart === null) return `${name(periodEnd ?? 0)}まで`
  if (periodEnd === null) return `${name(periodStart)}から`
  return periodStart === periodEnd ? name(periodStart) : `${name(periodStart)}から${name(periodEnd)}まで`
}

/** 平成26年: a calendar year by the era of its last day. */
const calendarYearName = (year: number): string => {
  const era = eraOn(`${year}-12-31`)
  if (era === null) return `${year}年`
  const yearOfEra = year - era.firstYear + 1
  return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}年`
}
