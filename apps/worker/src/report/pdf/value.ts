/**
 * A PDF value as the engine reads it: an atom (number, name with its slash, string with its brackets, keyword,
 * reference `12 0 R`) stays the very text it was written as, so that writing it back changes no byte of it.
 */
export type PdfValue = string | PdfValue[] | PdfDictionary

/** A dictionary: names with their slash (`/Type`) to values, in the order they were written. */
export type PdfDictionary = Map<string, PdfValue>

/** The PDF has a form the engine does not know; a browser that writes differently is found here, not by a reader. */
export class PdfShapeError extends Error {
  override name = 'PdfShapeError'
}

const TOKEN =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*)*(\d+ \d+ R(?![^\0\t\n\f\r <>()[\]{}/%])|\/[^\0\t\n\f\r <>()[\]{}/%]*|<<|>>|<[0-9A-Fa-f\0\t\n\f\r ]*>|[[\]]|\((?:[^()\\]|\\[\s\S])*\)|[^\0\t\n\f\r <>()[\]{}/%]+)/y

/** A value and the offset behind it; refuses text that is no PDF value with a `PdfShapeError`. */
export function parsePdfValue(text: string, offset = 0): { value: PdfValue; end: number } {
  const read = new RegExp(TOKEN)
  read.lastIndex = offset
  const next = (): string => {
    const at = read.lastIndex
    const token = read.exec(text)?.[1]
    if (token === undefined) throw new PdfShapeError(`No PDF value at ${at} of: ${text.slice(at, at + 60)}`)
    return token
  }
  const valueFrom = (token: string): PdfValue => {
    if (token === '[') {
      const items: PdfValue[] = []
      for (let item = next(); item !== ']'; item = next()) items.push(valueFrom(item))
      return items
    }
    if (token === '<<') {
      const dictionary: PdfDictionary = new Map()
      for (let name = next(); name !== '>>'; name = next()) dictionary.set(name, valueFrom(next()))
      return dictionary
    }
    if (token === ']' || token === '>>') throw new PdfShapeError(`A stray ${token} in: ${text.slice(0, 60)}`)
    return token
  }
  const value = valueFrom(next())
  return { value, end: read.lastIndex }
}

/** The value as PDF text. */
export function writePdfValue(value: PdfValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `[${value.map(writePdfValue).join(' ')}]`
  return `<<${Array.from(value, ([name, entry]) => `${name} ${writePdfValue(entry)}`).join('\n')}>>`
}

/** Whether a value is a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map
}

/** The object number a reference points to, or undefined where the value is none. */
export function referenced(value: PdfValue | undefined): number | undefined {
  const number = typeof value === 'string' ? /^(\d+) \d+ R$/.exec(value)?.[1] : undefined
  return number === undefined ? undefined : Number(number)
}

/** The text that refers to an object. */
export function reference(number: number): string {
  return `${number} 0 R`
}
