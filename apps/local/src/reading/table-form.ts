import { createReadStream } from 'node:fs'
import { Refusal } from '../command-line/refusal.ts'
import { cannotRead } from '../files/file-failure.ts'
import { detectEncoding, type TextEncoding } from '../files/text-encoding.ts'
import { readValues } from '../messages/ja-read-values.ts'

/** How a table is written. UTF-16 is what Excel saves as «Unicode テキスト». */
export interface TableForm {
  encoding: TextEncoding | 'utf-16le'
  delimiter: ',' | '\t'
}

/** Files that are no table as text, by their first bytes. */
const OTHER_KINDS = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'excel', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'excel', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
] as const

/** Enough for a header row. */
const HEAD_BYTES = 65_536

/**
 * The form of the table in a file: CSV, or TSV as Excel puts it on the clipboard (a TAB in the first line), in UTF-8, Shift_JIS
 * or UTF-16LE with BOM. Throws a Refusal that names the file and its kind where it is a PDF, an Excel book or no text. Reads to
 * the end and keeps nothing but the head.
 */
export async function tableFormOf(source: string): Promise<TableForm> {
  const head: Uint8Array[] = []
  let kept = 0
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(source) as AsyncIterable<Uint8Array>) {
      if (kept < HEAD_BYTES) head.push(chunk)
      kept += chunk.length
      yield chunk
    }
  }
  const detected = await detectEncoding(watched()).catch((error: unknown) => {
    throw cannotRead(source, error)
  })
  const bytes = Buffer.concat(head)
  const other = OTHER_KINDS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))
  if (other !== undefined) throw new Refusal(readValues.otherKind(source, other.kind))
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : detected
  if (encoding === null) throw new Refusal(readValues.unknownEncoding(source))
  const [firstLine = ''] = new TextDecoder(encoding).decode(bytes).split(/[\r\n]/, 1)
  return { encoding, delimiter: firstLine.includes('\t') ? '\t' : ',' }
}
