import { z } from 'zod'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import { readShape } from './shapes.ts'

const FILE = 'csv-metadata.json'

const datatype = z.union([
  z.enum(['string', 'integer', 'decimal']),
  z.object({ base: z.literal('string'), format: z.string() }),
  z.object({ base: z.literal('boolean'), format: z.string() }),
  z.object({ base: z.literal('integer'), minimum: z.number().optional() }),
])
type Datatype = z.infer<typeof datatype>

const metadata = z.looseObject({
  'dc:identifier': z.string(),
  tables: z.array(
    z.looseObject({
      url: z.string(),
      tableSchema: z.looseObject({ columns: z.array(z.looseObject({ name: z.string(), datatype })) }),
    }),
  ),
})

/** A CSV file of the bundle that was read: its name and its rows by column. */
export interface ReadTable {
  file: string
  rows: readonly Record<string, string>[]
}

/** The data dictionary is of this edition and describes each CSV: every column in its order, and the datatype of every cell. */
export function checkCsvw(bytes: Uint8Array, tables: readonly ReadTable[], edition: string): BundleProblem[] {
  const read = readShape(metadata, bytes)
  if ('defect' in read) return [{ file: FILE, message: verify.unreadable(read.defect) }]
  const { value } = read
  const identifier = value['dc:identifier']
  return [
    ...(identifier === edition ? [] : [{ file: FILE, message: verify.differs('dc:identifier', identifier, edition) }]),
    ...tables.flatMap(({ file, rows }) => {
      const described = value.tables.find(({ url }) => url === file)?.tableSchema.columns
      if (described === undefined) return [{ file: FILE, message: verify.tableNotDescribed(file) }]
      return checkTable(file, rows, described)
    }),
  ]
}

function checkTable(
  file: string,
  rows: ReadTable['rows'],
  columns: readonly { name: string; datatype: Datatype }[],
): BundleProblem[] {
  const header = Object.keys(rows[0] ?? {})
  const names = columns.map(({ name }) => name)
  if (rows.length > 0 && header.join() !== names.join()) {
    return [{ file: FILE, message: verify.otherColumnsDescribed(file) }]
  }
  return rows.flatMap((row, index) =>
    columns
      .filter(({ name, datatype }) => !holds(datatype, row[name] ?? ''))
      .map(({ name }) => ({ file, message: verify.otherDatatype(index + 2, name, row[name] ?? '') })),
  )
}

/** An empty cell is no value in CSV on the Web. */
function holds(type: Datatype, cell: string): boolean {
  if (cell === '' || type === 'string') return true
  if (type === 'integer') return /^-?\d+$/.test(cell)
  if (type === 'decimal') return /^-?\d+(\.\d+)?$/.test(cell)
  if (type.base === 'boolean') return type.format.split('|').includes(cell)
  if (type.base === 'integer') return /^-?\d+$/.test(cell) && Number(cell) >= (type.minimum ?? Number(cell))
  return matches(type.format, cell)
}

/** A format that is no regular expression holds for nothing. */
function matches(format: string, cell: string): boolean {
  try {
    return new RegExp(`^(?:${format})$`, 'u').test(cell)
  } catch {
    return false
  }
}
