import { type ReadingContext, readEachValue, readValue } from '@torikumi/domain'

/** Longer cells are lists or accounts; nobody chooses between two halves of them. */
const LONGEST = 60

/**
 * The two texts a cell falls into where two values stand in it with nothing between them (「年平均3件 1件」): each as typed,
 * each read for sure as what it was in the cell. Empty where the cell is no such case.
 */
export function readingsToChoose(raw: string, around: ReadingContext): readonly string[] {
  const text = raw.trim()
  if (text.length > LONGEST || readValue(text, around).confidence !== 'ambiguous') return []
  const values = readEachValue(text, around).map((reading) => reading.allValues)
  if (values.length !== 2) return []
  // From the end: a unit belongs to the figure before it.
  for (let at = text.length - 1; at > 0; at -= 1) {
    const halves = [text.slice(0, at).trim(), text.slice(at).trim()]
    if (halves.every((half, index) => isThatValue(half, values[index] ?? '', around))) return halves
  }
  return []
}

function isThatValue(half: string, value: string, around: ReadingContext): boolean {
  if (/^[,，、.．]|[,，、.．]$/.test(half)) return false
  const reading = readValue(half, around)
  return reading.confidence === 'sure' && reading.allValues === value
}
