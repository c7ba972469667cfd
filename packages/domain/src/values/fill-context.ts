import { scaleExponent } from './lexicon/scale-words.ts'
import { vocabulary } from './lexicon/vocabulary.ts'
import { parse } from './grammar/parse.ts'
import type { Part } from './grammar/part.ts'
import type { ReadingContext } from './reading-context.ts'
import { fold } from './text/fold.ts'
import type { Time } from './tokens/token.ts'
import { READING_AGGREGATIONS, type ReadingAggregation } from './value-reading.ts'

/** What the surroundings of a cell say, for what the cell leaves open. */
export type Surroundings = {
  unit: string
  /** Power of ten of the printed scale; null where none is named. */
  exponent: number | null
  scaleText: string
  aggregation: ReadingAggregation
  spanYears: number | null
  time: Time | null
  /** A reason for dashes the column's head gives: 「R2実績（集計中）」. */
  missing: Part['missing']
}

type ReadUnit = { unit: string; exponent: number | null; scaleText: string; aggregation: ReadingAggregation }

const scaleNumbers: Readonly<Record<string, string>> = {
  10: '十',
  100: '百',
  1000: '千',
  10000: '万',
  1000000: '百万',
  100000000: '億',
}

const noUnit = { unit: '', exponent: null, scaleText: '', aggregation: 'none' } as const satisfies ReadUnit

const remembered = new Map<string, Surroundings>()
const mostRemembered = 500

/** Reads the surroundings once per distinct context: a table repeats its heads in every row. */
export const surroundingsOf = (context: ReadingContext): Surroundings => {
  const key = JSON.stringify(context)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = readSurroundings(context)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, read)
  return read
}

const readSurroundings = (context: ReadingContext): Surroundings => {
  const own = unitColumn(context.unit)
  const scale = scaleColumn(context.scale)
  const head = bracketUnit(context.columnHeader)
  const name = bracketUnit(context.indicatorName)
  const [fromUnit = noUnit] = [own, head, name].filter((read) => read.unit !== '')
  const [fromScale = noUnit] = [own, scale, head, name].filter((read) => read.exponent !== null)
  const column = saying(context.columnHeader, context.fiscalYear)
  const title = saying(context.indicatorName, context.fiscalYear)
  const declared = saying(context.aggregation, context.fiscalYear)
  return {
    unit: fromUnit.unit === '' ? scale.unit : fromUnit.unit,
    exponent: fromScale.exponent,
    scaleText: fromScale.scaleText,
    aggregation: first([
      own.aggregation,
      named(context.aggregation),
      declared.aggregation,
      column.aggregation,
      title.aggregation,
    ]),
    spanYears: declared.spanYears ?? column.spanYears ?? title.spanYears,
    time: column.time,
    missing: column.missing,
  }
}

/** An aggregation column may hold the output's own words. */
const named = (text: string | undefined): ReadingAggregation =>
  READING_AGGREGATIONS.find((aggregation) => aggregation === text) ?? 'none'

const first = (aggregations: readonly ReadingAggregation[]): ReadingAggregation =>
  aggregations.find((aggregation) => aggregation !== 'none') ?? 'none'

/** The unit column: 「千円」, 「人（累計）」, 「件／年」. A dash or a blank names no unit. */
const unitColumn = (text: string | undefined): ReadUnit => {
  const { text: plain } = fold((text ?? '').slice(0, 40))
  if (/^[-—/]*$/.test(plain)) return noUnit
  return unitOf(plain.replace(/^\((.*)\)$/, '$1').replace(/^単位:?/, ''))
}

/** The unit column's own word is a unit even where the dictionary lacks it, unless it is another known word (累計). */
const unitOf = (plain: string): ReadUnit => {
  const bare = plain.replace(/^\((.*)\)$/, '$1')
  const known = unitIn(bare, new Set())
  if (known.unit !== '' || known.aggregation !== 'none' || vocabulary.has(bare) || /[()\d]/.test(bare)) return known
  return unitIn(bare, new Set([bare]))
}

/** A unit is read as the unit of a one: 「千円」 as 1千円. */
const unitIn = (bare: string, units: ReadonlySet<string>): ReadUnit => {
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

/** A scale of its own: 「千」, 「1000」, 「(単位：百万円)」. */
const scaleColumn = (text: string | undefined): ReadUnit => {
  const plain = fold((text ?? '').slice(0, 40)).text.replaceAll(',', '')
  if (/^\d+$/.test(plain)) {
    const scaleText = scaleNumbers[plain] ?? ''
    return { ...noUnit, exponent: scaleText === '' ? null : scaleExponent(scaleText), scaleText }
  }
  return unitColumn(plain)
}

const inBrackets = /\(([^()]{1,16})\)/g

/** A unit in brackets behind a name or in a head: 「労働生産性（千円/人）」, 「単位：人」. */
const bracketUnit = (text: string | undefined): ReadUnit => {
  const plain = fold((text ?? '').slice(0, 120)).text
  const labelled = /単位:?([^()、,]{1,10})/.exec(plain)
  const candidates = [
    ...(labelled === null ? [] : [labelled[1] ?? '']),
    ...[...plain.matchAll(inBrackets)].map((match) => match[1] ?? ''),
  ]
  for (const candidate of candidates.reverse()) {
    const bare = candidate.replace(/^単位:?/, '')
    const read = unitIn(bare, new Set())
    if (read.unit !== '' && read.scaleText + read.unit === bare) return read
  }
  return noUnit
}

/** What a head or a name says besides its words: 累計, 年平均, a year, 集計中. */
const saying = (
  text: string | undefined,
  fiscalYear: number | undefined,
): { aggregation: ReadingAggregation; spanYears: number | null; time: Time | null; missing: Part['missing'] } => {
  const parts =
    text === undefined || text === '' ? [] : parse(fold(text.slice(0, 200)), { units: new Set(), fiscalYear })
  const aggregation = first(parts.map((part) => part.aggregation))
  return {
    aggregation,
    spanYears: parts.find((part) => part.spanYears !== null)?.spanYears ?? null,
    time: parts.find((part) => part.time !== null)?.time ?? null,
    missing: parts.find((part) => part.missing !== 'none' && part.missing !== 'not-measured')?.missing ?? 'none',
  }
}
