import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { lastNumber, type PdfFile } from './file.ts'
import { isDictionary, parsePdfValue, type PdfDictionary, PdfShapeError, writePdfValue } from './value.ts'

const compress = promisify(deflate)

/** How many objects share one compressed object stream: readers unpack a whole one to reach a single object. */
const OBJECTS_A_STREAM = 400

/**
 * The PDF in its compact form (PDF 1.7): every object without data in compressed object streams, a cross-reference stream, and
 * as /ID a hash of all that is written, so that equal content gives equal bytes. Stored streams are written as they are.
 */
export async function writePdfFile(file: PdfFile): Promise<Uint8Array> {
  const numbers = Array.from(file.objects.keys()).toSorted((a, b) => a - b)
  const plain = numbers.filter((number) => file.objects.get(number)?.stream === undefined)
  const groups = Array.from({ length: Math.ceil(plain.length / OBJECTS_A_STREAM) }, (_, n) =>
    plain.slice(n * OBJECTS_A_STREAM, (n + 1) * OBJECTS_A_STREAM),
  )
  const firstGroup = lastNumber(file) + 1
  const packed = await Promise.all(groups.map((group) => packObjects(file, group)))

  const output = new Output()
  const entries: Entry[] = [{ number: 0, kind: 0, place: 0, index: 65_535 }]
  for (const number of numbers) {
    const object = file.objects.get(number)
    if (object?.stream === undefined) continue
    entries.push({ number, kind: 1, place: output.length, index: 0 })
    output.stream(number, streamDictionary(object.text), object.stream)
  }
  packed.forEach((group, n) => {
    entries.push({ number: firstGroup + n, kind: 1, place: output.length, index: 0 })
    output.stream(firstGroup + n, group.dictionary, group.data)
    group.numbers.forEach((number, index) => entries.push({ number, kind: 2, place: firstGroup + n, index }))
  })
  const last = firstGroup + packed.length
  entries.push({ number: last, kind: 1, place: output.length, index: 0 })
  const table = await compress(crossReferences(entries.toSorted((a, b) => a.number - b.number)))
  const id = output.hash(table).slice(0, 32)
  const start = output.length
  const dictionary: PdfDictionary = new Map(file.trailer)
  dictionary
    .set('/Type', '/XRef')
    .set('/Size', String(last + 1))
    .set('/W', ['1', '4', '2'])
  dictionary.set('/ID', [`<${id}>`, `<${id}>`]).set('/Filter', '/FlateDecode')
  dictionary.set(
    '/DecodeParms',
    new Map([
      ['/Predictor', '12'],
      ['/Columns', '7'],
    ]),
  )
  output.stream(last, dictionary, table)
  output.text(`startxref\n${start}\n%%EOF\n`)
  return output.bytes()
}

type Entry = { number: number; kind: 0 | 1 | 2; place: number; index: number }

async function packObjects(file: PdfFile, numbers: readonly number[]) {
  const texts = numbers.map((number) => file.objects.get(number)?.text ?? 'null')
  let offset = 0
  const head = texts.map((text, n) => {
    const pair = `${numbers[n] ?? 0} ${offset}`
    offset += text.length + 1
    return pair
  })
  const first = `${head.join(' ')}\n`
  const data = await compress(Buffer.from(`${first}${texts.join('\n')}\n`, 'latin1'))
  const dictionary: PdfDictionary = new Map([['/Type', '/ObjStm']])
  dictionary.set('/N', String(numbers.length)).set('/First', String(first.length)).set('/Filter', '/FlateDecode')
  return { numbers, dictionary, data }
}

function streamDictionary(text: string): PdfDictionary {
  const dictionary = parsePdfValue(text).value
  if (!isDictionary(dictionary)) throw new PdfShapeError('A stream has no dictionary')
  return dictionary
}

/** Seven bytes an object, each row written as its difference to the one above (PNG predictor «up»). */
function crossReferences(entries: readonly Entry[]): Buffer {
  const plain = Buffer.alloc(entries.length * 7)
  entries.forEach(({ number, kind, place, index }, n) => {
    if (number !== n) throw new PdfShapeError(`The PDF has no object ${n}`)
    plain[n * 7] = kind
    plain.writeUInt32BE(place, n * 7 + 1)
    plain.writeUInt16BE(index, n * 7 + 5)
  })
  const rows = Buffer.alloc(entries.length * 8)
  for (let n = 0; n < entries.length; n++) {
    rows[n * 8] = 2
    for (let at = n * 7; at < n * 7 + 7; at++) rows[n + 1 + at] = (plain[at] ?? 0) - (plain[at - 7] ?? 0)
  }
  return rows
}

class Output {
  readonly #pieces: Uint8Array[] = []
  length = 0
  constructor() {
    this.text('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  }
  text(text: string): void {
    this.#add(Buffer.from(text, 'latin1'))
  }
  stream(number: number, dictionary: PdfDictionary, data: Uint8Array): void {
    dictionary.set('/Length', String(data.length))
    this.text(`${number} 0 obj\n${writePdfValue(dictionary)}\nstream\n`)
    this.#add(data)
    this.text('\nendstream\nendobj\n')
  }
  hash(more: Uint8Array): string {
    const hash = createHash('sha256')
    for (const piece of this.#pieces) hash.update(piece)
    return hash.update(more).digest('hex')
  }
  bytes(): Uint8Array {
    return Buffer.concat(this.#pieces)
  }
  #add(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.length += piece.length
  }
}
