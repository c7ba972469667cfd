import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { READING_COLUMNS, readingColumns, readValue, type ReadingContext } from '@torikumi/domain'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { Refusal } from '../command-line/refusal.ts'
import { cannotRead } from '../files/file-failure.ts'
import { detectEncoding, type TextEncoding } from '../files/text-encoding.ts'
import { writeWhole } from '../files/write-whole.ts'
import { readValues } from '../messages/ja-read-values.ts'
import { type InputCell, inputColumns } from './input-columns.ts'

type CsvRecord = { record: string[]; info: { lines: number } }

/**
 * Reads the `raw` cell of every row of a CSV file (UTF-8 or Shift_JIS, header row) and writes the same rows with the columns of
 * the reading after their own: UTF-8 with BOM, CRLF, exact data. Gives the number of rows. A row shorter than the header is
 * filled with empty cells; an empty line is a row only where the file has a single column. Throws a Refusal on a file that is
 * no such CSV, and leaves `target` as it was then. Holds one row at a time.
 */
export async function readValuesFile(source: string, target: string): Promise<number> {
  const encoding = await detectEncoding(createReadStream(source)).catch((error: unknown) => {
    throw cannotRead(source, error)
  })
  if (encoding === null) throw new Refusal(readValues.unknownEncoding(source))
  let count = 0
  await writeWhole(target, async (unfinished) => {
    await pipeline(
      createReadStream(source),
      (chunks: AsyncIterable<Uint8Array>) => decoded(chunks, encoding),
      parse({ record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, info: true }),
      async function* (records: AsyncIterable<CsvRecord>) {
        for await (const row of readRows(records)) {
          count += 1
          yield row
        }
      },
      stringify({ bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }),
      createWriteStream(unfinished),
    ).catch((error: unknown) => {
      throw error instanceof CsvError
        ? new Refusal(readValues.brokenCsv(Number(error['lines'] ?? 0), error.code))
        : error
    })
  })
  return count - 1
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* readRows(records: AsyncIterable<CsvRecord>): AsyncGenerator<string[]> {
  let header: string[] | undefined
  let cellsOf: ((row: readonly string[]) => InputCell) | undefined
  for await (const { record, info } of records) {
    if (header === undefined || cellsOf === undefined) {
      header = record
      cellsOf = inputColumns(header)
      yield [...header, ...READING_COLUMNS]
      continue
    }
    const isEmptyLine = record.length === 1 && record[0] === ''
    if (isEmptyLine && header.length > 1) continue
    if (record.length > header.length)
      throw new Refusal(readValues.tooManyCells(info.lines, header.length, record.length))
    const filled = header.map((_, index) => record[index] ?? '')
    yield [...filled, ...reading(cellsOf(filled))]
  }
  if (header === undefined) throw new Refusal(readValues.emptyFile)
}

function reading({ raw, context, fiscalYear }: InputCell): string[] {
  const cells = readingColumns(readValue(raw, { ...context, ...yearOf(fiscalYear) }))
  return READING_COLUMNS.map((column) => cells[column])
}

/** A western year, or a year in any form the grammar reads (平成28年度); a text that names none says nothing. */
function yearOf(text: string): Pick<ReadingContext, 'fiscalYear'> {
  if (/^\s*\d{4}\s*$/.test(text)) return { fiscalYear: Number(text) }
  const year = text.trim() === '' ? null : readValue(text).periodStart
  return year === null ? {} : { fiscalYear: year }
}
