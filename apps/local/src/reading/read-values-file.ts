import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { READING_COLUMNS, readingColumns, readValue, type ReadingContext, type ValueReading } from '@torikumi/domain'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { Refusal } from '../command-line/refusal.ts'
import { writeWhole } from '../files/write-whole.ts'
import { readValues } from '../messages/ja-read-values.ts'
import { type InputCell, inputColumns } from './input-columns.ts'
import { count, newTally, type ReadingTally } from './reading-tally.ts'
import { type TableForm, tableFormOf } from './table-form.ts'

type CsvRecord = { record: string[]; info: { lines: number } }

/** What was read, and from what. */
export interface ReadTable extends ReadingTally {
  form: TableForm
}

/** Rows between two calls of `onProgress`. */
const PROGRESS_EVERY = 20_000

/**
 * Reads the `raw` cell of every row of a table (CSV, or TSV as Excel copies it; header row) and writes the same rows with the
 * columns of the reading after their own: CSV in UTF-8 with BOM, CRLF, exact data. Gives the form it took the file for and how
 * its cells were read; tells the rows so far now and then. A row shorter than the header is filled with empty cells; an empty
 * line is a row only where the file has a single column. Throws a Refusal on a file that is no such table, and leaves `target`
 * as it was then. Holds one row at a time.
 */
export async function readValuesFile(
  source: string,
  target: string,
  onProgress: (rows: number) => void = () => {},
): Promise<ReadTable> {
  const form = await tableFormOf(source)
  const tally = newTally()
  await writeWhole(target, async (unfinished) => {
    await pipeline(
      createReadStream(source),
      (chunks: AsyncIterable<Uint8Array>) => decoded(chunks, form.encoding),
      parse({
        delimiter: form.delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        // Excel copies a cell that only holds a " as it is.
        relax_quotes: form.delimiter === '\t',
        info: true,
      }),
      (records: AsyncIterable<CsvRecord>) => readRows(records, tally, onProgress),
      stringify({ bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }),
      createWriteStream(unfinished),
    ).catch((error: unknown) => {
      throw error instanceof CsvError
        ? new Refusal(readValues.brokenCsv(Number(error['lines'] ?? 0), error.code))
        : error
    })
  })
  return { ...tally, form }
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: TableForm['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* readRows(
  records: AsyncIterable<CsvRecord>,
  tally: ReadingTally,
  onProgress: (rows: number) => void,
): AsyncGenerator<string[]> {
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
    const reading = readingOf(cellsOf(filled))
    count(tally, reading)
    if (tally.rows % PROGRESS_EVERY === 0) onProgress(tally.rows)
    const columns = readingColumns(reading)
    yield [...filled, ...READING_COLUMNS.map((column) => columns[column])]
  }
  if (header === undefined) throw new Refusal(readValues.emptyFile)
}

function readingOf({ raw, context, fiscalYear }: InputCell): ValueReading {
  return readValue(raw, { ...context, ...yearOf(fiscalYear) })
}

/** A western year, or a year in any form the grammar reads (平成28年度); a text that names none says nothing. */
function yearOf(text: string): Pick<ReadingContext, 'fiscalYear'> {
  if (/^\s*\d{4}\s*$/.test(text)) return { fiscalYear: Number(text) }
  const year = text.trim() === '' ? null : readValue(text).periodStart
  return year === null ? {} : { fiscalYear: year }
}
