import { notInBrackets } from '../lexicon/bracket-units.ts'
import { scaleExponent } from '../lexicon/scale-words.ts'
import { unitWords } from '../lexicon/unit-words.ts'
import { unitAt, type FoundUnit } from './unit-at.ts'

/** Where the digits and scale of a figure end. */
type Ending = { exponent: number; scaleText: string; end: number }

/** A unit with the scale its figure has. */
export type Scaled = FoundUnit & { scale: { exponent: number; text: string } }

/** Where no unit stands in brackets: the unit and the scale directly behind the figure. */
export const unitBehind = (
  text: string,
  last: Ending,
  gaps: ReadonlySet<number>,
  known: ReadonlySet<string>,
): Scaled => ({
  ...unitAt(text, last.end, gaps, known),
  scale: { exponent: last.exponent, text: last.scaleText },
})

const inBrackets = /\(([十百千万億兆]{0,2})([^()\d]{1,8})\)/y

/** 「5,000(千円)」, 「50(%)」: a unit in brackets behind a bare figure. */
export const bracketedUnit = (text: string, last: Ending, known: ReadonlySet<string>): Scaled | null => {
  const match = last.scaleText === '' && text[last.end] === '(' ? matchAt(text, last.end) : null
  const [, scaleText = '', unit = ''] = match ?? []
  const exponent = scaleExponent(scaleText)
  if (match === null || exponent === null || notInBrackets.test(unit)) return null
  if (!unitWords.has(unit) && !known.has(unit)) return null
  return { unit, end: last.end + match[0].length, rate: 'none', doubt: null, scale: { exponent, text: scaleText } }
}

const matchAt = (text: string, index: number): RegExpExecArray | null => {
  inBrackets.lastIndex = index
  return inBrackets.exec(text)
}
