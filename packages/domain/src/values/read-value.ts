import { surroundingsOf, type Surroundings } from './around/surroundings.ts'
import { dateOrFraction } from './grammar/join-rules.ts'
import { longestCell, parse } from './grammar/parse.ts'
import { hasValue, type Part } from './grammar/part.ts'
import type { ReadingContext } from './reading-context.ts'
import { readingNote, structuralDoubts } from './reading-note.ts'
import { readingOfPart } from './reading-of-part.ts'
import { refused } from './refused.ts'
import { flawOf } from './text/flaw.ts'
import { fold, type Folded } from './text/fold.ts'
import { unitless } from './unitless.ts'
import { emptyReading, type ValueReading } from './value-reading.ts'

/**
 * Reads a value cell. Gives one reading that describes the first value and lists all; never throws, works in time linear
 * in the length of the cell, and never changes the raw text. Two readings make it `ambiguous` (the other one in the note),
 * none `refused` with the reason and the place. The context fills what the cell leaves open and overrides nothing.
 */
export const readValue = (raw: string, context: ReadingContext = {}): ValueReading => {
  const cell = readCell(raw, context)
  if ('refusal' in cell) return cell.refusal
  const { parts, around } = cell
  const [first] = parts
  if (first === undefined) return refused('値が見当たりません')
  const doubts = [...new Set([...structuralDoubts(parts), ...parts.flatMap((part) => part.doubts)])].filter(
    (doubt) => doubt !== dateOrFraction || (around.unit === '' && first.comparator === null),
  )
  const readings = parts.map((part) => readingOfPart(part, around))
  return {
    ...(readings[0] ?? emptyReading),
    valueCount: parts.reduce((count, part) => count + (part.upper === null ? 1 : 2), 0),
    allValues: readings.map((reading) => reading.allValues).join('; '),
    confidence: doubts.length === 0 ? 'sure' : 'ambiguous',
    note: readingNote(first, doubts),
  }
}

/**
 * A reading for each value of a cell in printed order, for cells that list years (「平成28年度 1社 平成29年度 1社」).
 * Empty where the cell is refused.
 */
export const readEachValue = (raw: string, context: ReadingContext = {}): readonly ValueReading[] => {
  const cell = readCell(raw, context)
  if ('refusal' in cell) return []
  return cell.parts.map((part) => ({
    ...readingOfPart(part, cell.around),
    confidence: part.doubts.length === 0 ? 'sure' : 'ambiguous',
    note: readingNote(part, part.doubts),
  }))
}

/** The value, or why there is none, stands in a note elsewhere. */
const footnoteOnly = /^(?:[※*†]\d{0,2}|\(?注\d{0,2}\)?)+$/

type Cell = { parts: readonly Part[]; around: Surroundings } | { refusal: ValueReading }

const readCell = (raw: string, context: ReadingContext): Cell => {
  const around = surroundingsOf(context)
  const folded = fold(raw.slice(0, longestCell * 8))
  if (folded.text === '') return { refusal: blankCell(around) }
  if (folded.text.length > longestCell || raw.length > longestCell * 8)
    return { refusal: refused(`${longestCell}文字を超える文章は値として読みません`) }
  const units = new Set(around.unit === '' ? [] : [around.unit])
  if (footnoteOnly.test(folded.text))
    return {
      refusal: {
        ...refused('注記の記号だけがあります'),
        missingReason: 'unknown',
        valueCount: 1,
        confidence: 'ambiguous',
      },
    }
  const flaw = flawOf(folded)
  if (flaw !== null) return { refusal: refused(`${(folded.at[flaw.at] ?? 0) + 1}文字目：${flaw.reason}`) }
  const parts = unitless(parse(folded, { units, fiscalYear: context.fiscalYear }), context)
  return readable(parts) ? { parts, around } : { refusal: unread(folded) }
}

/** Nothing is printed: that there is no answer is a guess, so it is not sure. */
const blankCell = (around: Surroundings): ValueReading => ({
  ...emptyReading,
  periodStart: around.time?.start ?? null,
  periodEnd: around.time?.end ?? null,
  timeKind: around.time?.timeKind ?? null,
  missingReason: 'no-answer',
  confidence: 'ambiguous',
  note: '空欄です。回答なしとも、値がない理由が別にあるとも読めます。',
})

const readable = (parts: readonly Part[]): boolean =>
  parts.some((part) => hasValue(part) || part.time !== null || (part.comparator !== null && part.reference !== ''))

const unread = (folded: Folded): ValueReading => {
  const place = folded.at[0] ?? 0
  const text = folded.raw.slice(place, place + 20).trim()
  return refused(`${place + 1}文字目からの「${text}」は値として読めません`)
}
