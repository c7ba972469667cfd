import { isDictionary, parsePdfValue, type PdfDictionary, PdfShapeError, referenced } from './value.ts'

/** An indirect object: the text of its value (of a stream: of its dictionary) and, for a stream, the bytes as stored. */
export type PdfObject = { text: string; stream?: Uint8Array }

/** A PDF as its objects by number and its trailer. Texts are one byte a character (Latin-1). */
export type PdfFile = { objects: Map<number, PdfObject>; trailer: PdfDictionary }

/**
 * Reads a PDF as the browser writes it: one classic cross-reference table, generation 0, direct stream lengths.
 * Anything else (an encrypted, updated or compressed file) is refused with a `PdfShapeError`.
 */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(buffer.toString('latin1', Math.max(0, buffer.length - 64)))?.[1],
  )
  if (!Number.isSafeInteger(start)) throw new PdfShapeError('The PDF has no startxref at its end')
  const tail = buffer.toString('latin1', start)
  const head = /^xref\s+0 (\d+)\s+/.exec(tail)
  if (!head) throw new PdfShapeError('The PDF has no classic cross-reference table')
  const count = Number(head[1])
  const trailerAt = head[0].length + count * 20
  if (!tail.startsWith('trailer', trailerAt))
    throw new PdfShapeError('The PDF has more than one cross-reference section')
  const trailer = parsePdfValue(tail, trailerAt + 'trailer'.length).value
  if (!isDictionary(trailer)) throw new PdfShapeError('The PDF has no trailer dictionary')

  const places: { number: number; offset: number }[] = []
  for (let number = 1; number < count; number++) {
    const entry = tail.slice(head[0].length + number * 20, head[0].length + number * 20 + 18)
    if (entry.endsWith('n')) places.push({ number, offset: Number(entry.slice(0, 10)) })
  }
  places.sort((a, b) => a.offset - b.offset)
  const text = buffer.toString('latin1')
  const objects = new Map<number, PdfObject>()
  places.forEach(({ number, offset }, n) => {
    objects.set(number, readObject({ bytes: buffer, text }, number, [offset, places[n + 1]?.offset ?? start]))
  })
  return { objects, trailer }
}

type Whole = { bytes: Buffer; text: string }

/** The dictionary of a stream is short; its data may be megabytes. */
const LONGEST_DICTIONARY = 4096

function readObject({ bytes, text }: Whole, number: number, [start, behind]: [number, number]): PdfObject {
  const head = `${number} 0 obj`
  if (!text.startsWith(head, start)) throw new PdfShapeError(`Object ${number} is not where the table says`)
  const from = start + head.length
  const end = text.lastIndexOf('endobj', behind)
  if (end < from) throw new PdfShapeError(`Object ${number} has no end`)
  if (
    !text
      .slice(Math.max(from, end - 16), end)
      .trimEnd()
      .endsWith('endstream')
  ) {
    return { text: text.slice(from, end).trim() }
  }
  const beginning = text.slice(from, Math.min(from + LONGEST_DICTIONARY, end))
  const { value, end: behindDictionary } = parsePdfValue(beginning)
  const keyword = /^\s*stream(?:\r\n|\n)/.exec(beginning.slice(behindDictionary))?.[0]
  const length = isDictionary(value) ? Number(value.get('/Length')) : Number.NaN
  if (keyword === undefined || !Number.isSafeInteger(length))
    throw new PdfShapeError(`Stream ${number} has no plain length`)
  const data = from + behindDictionary + keyword.length
  return { text: beginning.slice(0, behindDictionary).trim(), stream: bytes.subarray(data, data + length) }
}

/** The dictionary of an object, parsed afresh; refuses a missing object and one that is no dictionary. */
export function dictionaryOf(file: PdfFile, number: number | undefined): PdfDictionary {
  const object = number === undefined ? undefined : file.objects.get(number)
  const value = object && parsePdfValue(object.text).value
  if (!isDictionary(value)) throw new PdfShapeError(`Object ${number ?? 'without a number'} is no dictionary`)
  return value
}

/** The number of the catalog. */
export function catalogNumber(file: PdfFile): number {
  const number = referenced(file.trailer.get('/Root'))
  if (number === undefined) throw new PdfShapeError('The trailer names no catalog')
  return number
}

/** The highest object number in use. */
export function lastNumber(file: PdfFile): number {
  let last = 0
  for (const number of file.objects.keys()) last = Math.max(last, number)
  return last
}
