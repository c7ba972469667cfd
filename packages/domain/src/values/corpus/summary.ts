import type { ReadingContext } from '../reading-context.ts'
import type { ValueReading } from '../value-reading.ts'

/**
 * A cell of the corpus: the raw text, what it is read as (see summary), and what stands around it. The summaries are what
 * an officer would write down, checked by hand; the reader is changed to agree with them, not the other way round.
 */
export type CorpusCell = readonly [raw: string, reading: string, context?: ReadingContext]

const years = ({ periodStart, periodEnd }: ValueReading): string =>
  periodStart === periodEnd ? `${periodStart ?? ''}` : `${periodStart ?? ''}~${periodEnd ?? ''}`

const when = (reading: ValueReading): readonly string[] => {
  if (reading.timeKind === null) return []
  const date = reading.dateIso === null ? '' : `(${reading.dateIso})`
  return [`${reading.timeKind}${years(reading)}${date}`]
}

const amount = (reading: ValueReading): readonly string[] => {
  if (reading.number === null) return reading.comparator === null ? [] : [reading.comparator]
  const side = reading.comparator === '=' ? '' : (reading.comparator ?? '')
  const fraction = reading.denominator === null ? '' : `/${reading.denominator}`
  const scale = reading.scale === 1 ? '' : `×${reading.scale}`
  return [`${side}${reading.number}${fraction}${scale}${reading.unit === '' ? '' : ` ${reading.unit}`}`]
}

const said = (word: string): readonly string[] => (word === 'none' ? [] : [word])

/**
 * All columns of a reading but the note on one line: `?` for ambiguous and `!` for refused, comparator and number with
 * scale and unit, time, aggregation, span, qualitative, reason; the list of all values where there are several.
 */
export const summary = (reading: ValueReading): string => {
  const mark = { sure: [], ambiguous: ['?'], refused: ['!'] }[reading.confidence]
  const span = reading.spanYears === null ? [] : [`${reading.spanYears}y`]
  const list = reading.valueCount > 1 ? [`${reading.valueCount}: ${reading.allValues}`] : []
  const words = [reading.aggregation, reading.qualitative, reading.missingReason].flatMap(said)
  return [...mark, ...amount(reading), ...when(reading), ...words, ...span, ...list].join(' | ')
}
