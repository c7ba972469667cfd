import { parse } from '../grammar/parse.ts'
import { notInBrackets } from '../lexicon/bracket-units.ts'
import { scaleExponent } from '../lexicon/scale-words.ts'
import { vocabulary } from '../lexicon/vocabulary.ts'
import { fold } from '../text/fold.ts'
import type { ReadingAggregation } from '../value-reading.ts'

/** A unit outside the cell: its own word, its scale as a power of ten (null where none is named), a rate or 累計 it says. */
export type UnitAround = { unit: string; exponent: number | null; scaleText: string; aggregation: ReadingAggregation }

export const noUnit: UnitAround = { unit: '', exponent: null, scaleText: '', aggregation: 'none' }

const scaleNumbers: Readonly<Record<string, string>> = {
  10: '十',
  100: '百',
  1000: '千',
  10000: '万',
  1000000: '百万',
  100000000: '億',
  1000000000000: '兆',
}

/** The unit column: 「千円」, 「人（累計）」, 「件／年」. A dash or a blank names no unit. */
export const unitColumn = (text: string | undefined): UnitAround => {
  const { text: plain } = fold((text ?? '').slice(0, 40))
  if (/^[-—/]*$/.test(plain)) return noUnit
  return unitOf(plain.replace(/^\((.*)\)$/, '$1').replace(/^単位:?/, ''))
}

/** A scale of its own: 「千」, 「1000」, 「(単位：百万円)」. */
export const scaleColumn = (text: string | undefined): UnitAround => {
  const plain = fold((text ?? '').slice(0, 40)).text.replaceAll(',', '')
  if (/^\d+$/.test(plain)) {
    const scaleText = scaleNumbers[plain] ?? ''
    return { ...noUnit, exponent: scaleText === '' ? null : scaleExponent(scaleText), scaleText }
  }
  return unitColumn(plain)
}

/** The unit column's own word is a unit even where the dictionary lacks it, unless it is another known word (累計). */
const unitOf = (plain: string): UnitAround => {
  const known = unitIn(plain, new Set())
  if (known.unit !== '' || known.aggregation !== 'none' || vocabulary.has(plain) || /[()\d]/.test(plain)) return known
  return unitIn(plain, new Set([plain]))
}

/** A unit is read as the unit of a one: 「千円」 as 1千円. */
const unitIn = (bare: string, units: ReadonlySet<string>): UnitAround => {
  const [part] = parse(fold(`1${bare}`), { units, fiscalYear: undefined })
  const figure = part?.figure
  if (part === undefined || figure === null || figure === undefined) return noUnit
  return {
    unit: figure.unit,
    exponent: figure.scaleText === '' ? null : figure.exponent,
    scaleText: figure.scaleText,
    aggregation: part.aggregation,
  }
}

const inBrackets = /\(([^()]{1,16})\)/g

/** A unit in brackets behind a name or in a head: 「労働生産性（千円/人）」, 「単位：人」. */
export const bracketUnit = (text: string | undefined): UnitAround => {
  const plain = fold((text ?? '').slice(0, 120)).text
  const labelled = /(?:単位:|\(単位)([^()、,]{1,10})/.exec(plain)?.[1]
  const bracketed = Array.from(plain.matchAll(inBrackets), (match) => match[1] ?? '').reverse()
  for (const candidate of labelled === undefined ? bracketed : [labelled, ...bracketed]) {
    const bare = candidate.replace(/^単位:?/, '')
    const read = notInBrackets.test(bare) ? noUnit : unitIn(bare, new Set())
    if (read.unit !== '' && read.scaleText + read.unit === bare) return read
  }
  return noUnit
}
