import { READING_COLUMNS, type ReadingContext } from '@torikumi/domain'
import { Refusal } from '../command-line/refusal.ts'
import { readValues } from '../messages/ja-read-values.ts'

/** What a row says around its raw cell, as printed texts; `fiscal_year` is read by the caller. */
const CONTEXT_COLUMNS = {
  unit_context: 'unit',
  scale_context: 'scale',
  aggregation_context: 'aggregation',
  column_header: 'columnHeader',
  indicator_name: 'indicatorName',
} as const satisfies Record<string, keyof ReadingContext>

/** One input row, as far as the reading of its cell goes. */
export interface InputCell {
  raw: string
  context: Omit<ReadingContext, 'fiscalYear'>
  /** As it stands in the file; empty without the column. */
  fiscalYear: string
}

/**
 * From a header row to the function that takes the cells of each row after it. Throws a Refusal where `raw` is missing or
 * stands twice, or where an input column is named like an output column.
 */
export function inputColumns(header: readonly string[]): (row: readonly string[]) => InputCell {
  const taken = header.filter((name) => (READING_COLUMNS as readonly string[]).includes(name))
  if (taken.length > 0) throw new Refusal(readValues.takenColumns(taken))
  if (!header.includes('raw')) throw new Refusal(readValues.noRawColumn(header))
  for (const name of ['raw', 'fiscal_year', ...Object.keys(CONTEXT_COLUMNS)]) {
    if (header.indexOf(name) !== header.lastIndexOf(name)) throw new Refusal(readValues.repeatedColumn(name))
  }
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? ''
  return (row) => {
    const context = Object.entries(CONTEXT_COLUMNS).flatMap(([column, field]) => {
      const text = cell(row, column)
      return text === '' ? [] : [[field, text]]
    })
    return { raw: cell(row, 'raw'), context: Object.fromEntries(context), fiscalYear: cell(row, 'fiscal_year') }
  }
}
