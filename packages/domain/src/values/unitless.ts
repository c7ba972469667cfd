import { hasValue, type Part } from './grammar/part.ts'
import type { ReadingContext } from './reading-context.ts'
import type { Figure, Time } from './tokens/token.ts'

/**
 * Settles what bare figures mean: in a list they share the unit of their neighbours (5→10件), and a bare 2018 under a head
 * that speaks of years is a year.
 */
export const unitless = (parts: readonly Part[], context: ReadingContext): readonly Part[] => {
  const [only, more] = parts
  if (only !== undefined && more === undefined) {
    if (isYear(only, context)) return [asTime(only)]
    if (only.spanYears !== null && !hasValue(only)) return [asDuration(only, only.spanYears)]
    if (isLoneYear(only, context)) return [{ ...only, doubts: [...only.doubts, '年とも数とも読めます'] }]
  }
  return withSharedUnit(parts)
}

const yearHead = /(?:年度?|年次|時期|期限)(?:\(.*\)|（.*）)?$/
const bareYear = /^(?:19|20)\d\d$/

const isYear = ({ figure, comparator }: Part, context: ReadingContext): boolean =>
  figure !== null &&
  comparator === null &&
  !figure.marked &&
  figure.unit === '' &&
  bareYear.test(figure.digits) &&
  (context.unit ?? '') === '' &&
  yearHead.test(context.columnHeader ?? '')

/** 2018 with nothing beside it that says what it counts. */
const isLoneYear = ({ figure, comparator }: Part, context: ReadingContext): boolean =>
  figure !== null &&
  comparator === null &&
  !figure.marked &&
  figure.unit === '' &&
  bareYear.test(figure.digits) &&
  [context.unit, context.columnHeader, context.indicatorName].every((text) => (text ?? '') === '')

const asTime = (part: Part): Part => {
  const year = Number(part.figure?.digits)
  const time: Time = {
    kind: 'time',
    timeKind: 'FY',
    start: year,
    end: year,
    dateIso: null,
    text: String(year),
    doubt: null,
  }
  return { ...part, figure: null, time }
}

/** 「5年間」 with nothing it could be the span of is a length of time. */
const asDuration = (part: Part, years: number): Part => {
  const figure: Figure = {
    kind: 'figure',
    sign: '',
    digits: String(years),
    denominator: null,
    exponent: 0,
    scaleText: '',
    unit: '年間',
    rate: 'none',
    marked: true,
    doubt: null,
  }
  return { ...part, figure, spanYears: null, doubts: [...part.doubts, '期間の長さとみました'] }
}

const withSharedUnit = (parts: readonly Part[]): readonly Part[] => {
  const shared = parts.find((part) => !part.inBrackets && part.figure !== null && part.figure.unit !== '')?.figure
  if (shared === undefined || shared === null || parts.length < 2) return parts
  return parts.map((part) =>
    part.figure === null || part.inBrackets ? part : { ...part, figure: adopted(part.figure, shared) },
  )
}

const adopted = (figure: Figure, shared: Figure): Figure =>
  figure.unit !== ''
    ? figure
    : figure.scaleText === '' && shared.scaleText !== ''
      ? { ...figure, unit: shared.unit, exponent: shared.exponent, scaleText: shared.scaleText }
      : { ...figure, unit: shared.unit }
