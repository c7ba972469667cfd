import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aFullEdition } from '../../test/a-full-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { activitiesCsv } from './activities-csv.ts'
import type { CsvDatatype } from './csv-column.ts'
import { csvMetadataJson } from './csv-metadata.ts'
import { kpisCsv } from './kpis-csv.ts'

interface Table {
  url: string
  tableSchema: {
    columns: { name: string; titles: { en: string; ja: string }; 'dc:description': string; datatype: CsvDatatype }[]
  }
}

const tablesOf = (text: string): Table[] => (JSON.parse(text) as { tables: Table[] }).tables
const decimal = /^-?\d+(\.\d+)?$/

/** Whether a cell is of a CSVW datatype; an empty cell is no value. */
function holds(datatype: CsvDatatype, cell: string): boolean {
  if (cell === '' || datatype === 'string') return true
  if (datatype === 'integer') return /^-?\d+$/.test(cell)
  if (datatype === 'decimal') return decimal.test(cell)
  if (datatype.base === 'integer') return /^-?\d+$/.test(cell) && Number(cell) >= datatype.minimum
  if (datatype.base === 'boolean') return datatype.format.split('|').includes(cell)
  return new RegExp(`^(?:${datatype.format})$`).test(cell)
}

describe.each([
  ['the report of FY2016', fy2016Edition()],
  ['an edition that uses every field', aFullEdition()],
])('the data dictionary of %s', (_, data) => {
  const tables = tablesOf(csvMetadataJson(data))
  const files: Record<string, string> = { 'kpis.csv': kpisCsv(data), 'activities.csv': activitiesCsv(data) }

  it.each(tables)('names every column of $url in its order, and holds for every cell', ({ url, tableSchema }) => {
    const [header = [], ...rows]: string[][] = parse(files[url] ?? '', { bom: true })
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(header)
    expect(tableSchema.columns.map(({ titles }) => titles.en)).toEqual(header)
    const wrong = rows.flatMap((row) =>
      tableSchema.columns.filter(({ datatype }, index) => !holds(datatype, row[index] ?? '')).map(({ name }) => name),
    )
    expect([rows.length > 0, wrong]).toEqual([true, []])
  })

  it.each(tables)('says in Japanese what each column of $url is, no two alike', ({ tableSchema: { columns } }) => {
    const silent = columns.filter((one) => !/[ぁ-んァ-ヶ一-龠\d]/u.test(one['dc:description']))
    expect(silent).toEqual([])
    expect(new Set(columns.map(({ titles }) => titles.ja)).size).toBe(columns.length)
  })
})

describe('csv-metadata.json', () => {
  it('is CSV on the Web with the edition, its date and its licence', () => {
    expect(JSON.parse(csvMetadataJson(aFullEdition()))).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
      'dc:identifier': '999997-2016-2',
      'dc:issued': '2017-10-02',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
    })
  })

  it('names no licence where the city has set none, and the notice of a sample', () => {
    const sample = JSON.parse(csvMetadataJson(fy2016Edition())) as Record<string, unknown>
    expect([sample['dc:license'], sample['dc:description']]).toEqual([
      undefined,
      '見本：torikumiの動作確認用です。美祢市の公表資料ではありません',
    ])
  })
})
