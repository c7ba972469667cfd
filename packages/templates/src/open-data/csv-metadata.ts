import type { EditionData } from '@torikumi/domain'
import { editionWords } from '../words/edition-words.ts'
import { ACTIVITY_COLUMNS } from './activities-csv.ts'
import { activityDictionary } from './activity-dictionary.ts'
import type { CsvColumn } from './csv-column.ts'
import { kpiDictionary } from './kpi-dictionary.ts'
import { KPI_COLUMNS } from './kpis-csv.ts'

/**
 * The text of `csv-metadata.json`: the data dictionary of the bundle's CSV files in the form of CSV on the Web (W3C), under the name
 * at which its readers look for it. The CSV files hold rows alone: that they are of a sample is said here, of each.
 */
export function csvMetadataJson(data: EditionData): string {
  const words = editionWords(data)
  const { licence } = data.report
  const { notice } = data.municipality
  const noticed = notice === null ? {} : { 'dc:description': notice }
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
    'dc:title': `${data.municipality.name} ${words.year} 取組状況`,
    'dc:identifier': data.edition.id,
    'dc:publisher': data.municipality.name,
    'dc:issued': data.edition.publishedOn,
    ...(licence === null ? {} : { 'dc:license': { '@id': licence.url } }),
    ...noticed,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tables: [
      table('kpis.csv', '指標（KPI）の一覧。印刷した表の1行が1行', noticed, KPI_COLUMNS, kpiDictionary),
      table('activities.csv', '取組の一覧', noticed, ACTIVITY_COLUMNS, activityDictionary),
    ],
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

function table<Column extends string>(
  url: string,
  title: string,
  noticed: { 'dc:description'?: string },
  columns: readonly Column[],
  dictionary: Record<Column, CsvColumn>,
) {
  return {
    url,
    'dc:title': title,
    ...noticed,
    tableSchema: {
      columns: columns.map((name) => ({
        name,
        titles: { en: name, ja: dictionary[name].title },
        'dc:description': dictionary[name].description,
        datatype: dictionary[name].datatype,
      })),
      primaryKey: ['measure_code', 'position'],
    },
  }
}
