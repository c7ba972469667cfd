import { indicatorId } from '../view/anchors.ts'
import { csvRows } from '../open-data/csv-rows.ts'
import { editionWords } from '../words/edition-words.ts'
import type { HistoryRow } from './kpi-history.ts'
import { relative } from './relative.ts'
import { type DataOfEdition, editionFolder } from './site-edition.ts'
import { fileName } from './site-words.ts'

/** A link, with its words. */
interface Link {
  href: string
  text: string
}

/** What whoever quotes an indicator needs: how to name the source, the addresses that stay, the data, and on what terms. */
export interface Citation {
  source: string
  addresses: (Link & { note: string })[]
  data: (Link & { row: number | null })[]
  licence: Link | null
  /** Who is asked where the edition names no terms. */
  contact: string
}

/** The citation of the newest row of an indicator, with links relative to `path`. */
export function citationOf(path: string, row: HistoryRow): Citation {
  const { data, kpi } = row
  const { edition, municipality, report } = data
  const words = editionWords(data)
  const folder = editionFolder(data)
  const id = indicatorId(kpi)
  const licence = report.licence === null ? null : { href: report.licence.url, text: report.licence.name }
  return {
    source: `${municipality.name}「${words.year} 取組状況」第${edition.number}版（${edition.id}、${words.publishedOn}公表）「${kpi.name}」`,
    addresses: [
      { href: path.split('/').at(-1) ?? '', text: 'このページ', note: '年度や版が変わっても同じです。' },
      {
        href: `${relative(path, `${folder}/index.html`)}#${id}`,
        text: `${words.year} 第${edition.number}版のこの指標`,
        note: '新しい版が出ても、この版のまま残ります。',
      },
    ],
    data: [
      ...csvLinks(path, row, kpi.indicatorId).map(({ href, row: at }) => ({
        href,
        row: at,
        text: `指標（CSV）の${at}行目`,
      })),
      ...['csv-metadata.json', 'report.json']
        .filter((name) => row.files.some((file) => file.name === name))
        .map((name) => ({ href: relative(path, `${folder}/${name}`), row: null, text: fileName(name) })),
    ],
    licence,
    contact: municipality.contact || municipality.name,
  }
}

/** The rows of an indicator in the CSV of an edition; a page links to `{href}#row={row}` (RFC 7111). None where the edition has no CSV. */
export function csvLinks(
  path: string,
  { data, files }: DataOfEdition,
  indicator: string,
): { href: string; row: number }[] {
  if (!files.some(({ name }) => name === 'kpis.csv')) return []
  const csv = relative(path, `${editionFolder(data)}/kpis.csv`)
  return csvRows(data, indicator).map((row) => ({ href: csv, row }))
}
