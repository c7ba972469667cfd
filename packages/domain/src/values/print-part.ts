import type { Part } from './grammar/part.ts'
import type { Figure, Time } from './tokens/token.ts'

/** A time as in the list of all values: `FY2016`, `CY2013`, `FY2010-2014`, `FY2017-`, `2014-12`. */
const printTime = (time: Time): string => {
  if (time.dateIso !== null && (time.timeKind === 'month' || time.timeKind === 'date')) return time.dateIso
  if (time.start === null && time.end === null) return ''
  const kind = time.timeKind === 'CY' ? 'CY' : 'FY'
  return time.start === time.end ? `${kind}${time.start}` : `${kind}${time.start ?? ''}-${time.end ?? ''}`
}

const printFigure = (figure: Figure, unit: string): string =>
  `${figure.sign === '-' ? '-' : ''}${figure.digits}${figure.denominator === null ? '' : `/${figure.denominator}`}${figure.scaleText}${unit}`

/** One value in the list of all values, `>=5.5‰@CY2013`; a range as its two bounds. `unit` fills a unit the cell leaves out. */
export const printPart = (part: Part, unit: string): string => {
  const time = part.time === null ? '' : printTime(part.time)
  const stamp = time === '' ? '' : `@${time}`
  const own = (figure: Figure): string => printFigure(figure, figure.unit === '' ? unit : figure.unit)
  if (part.figure === null) return word(part, time)
  if (part.upper !== null) return `>=${own(part.figure)}${stamp}; <=${own(part.upper)}${stamp}`
  const side = part.comparator === null || part.comparator === '=' ? '' : part.comparator
  return `${side}${own(part.figure)}${stamp}`
}

/** A word or dash with its time, a pointed-to figure with its side (>=現状値), or the time alone. */
const word = (part: Part, time: string): string => {
  const text = part.word === '' ? `${part.reference === '' ? '' : (part.comparator ?? '')}${part.reference}` : part.word
  return text === '' || time === '' ? text + time : `${text}@${time}`
}
