import { sha256Bytes } from '@torikumi/domain'
import { zipSync } from 'fflate'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A data dictionary of the given CSV files: figures are decimals, everything else is text. */
export function sampleDictionary(edition: string, tables: Readonly<Record<string, readonly string[]>>) {
  return {
    'dc:identifier': edition,
    tables: Object.entries(tables).map(([url, columns]) => ({
      url,
      tableSchema: {
        columns: columns.map((name) => ({
          name,
          datatype: name.endsWith('_number') ? ('decimal' as const) : ('string' as const),
        })),
      },
    })),
  }
}

/** A schema of the few things a sample tree is asked for. */
export const sampleSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:torikumi:schema:report:3',
  type: 'object',
  properties: { fiscalYear: { type: 'integer' }, measures: { type: 'array', minItems: 1 } },
  required: ['edition', 'fiscalYear', 'measures'],
})

interface SampleRow {
  indicatorId: string
  indicatorName: string
  baselineRaw: string
  actualRaw: string
  targetRaw: string
  judgement: string
}

/** The HTML edition of a sample tree: a row per KPI at its own address. */
export function sampleHtml(edition: string, kpis: readonly SampleRow[]): string {
  const rows = kpis.map(
    (kpi) =>
      `<tbody id="kpi-${kpi.indicatorId}"><tr><th>${kpi.indicatorName}</th><td>${kpi.baselineRaw}</td><td>${kpi.actualRaw}</td><td>${kpi.targetRaw}</td><td>${kpi.judgement}</td></tr></tbody>`,
  )
  return `<!doctype html><html lang="ja"><head><title>取組状況</title><meta name="robots" content="noindex"><script type="application/ld+json">{"identifier":"${edition}"}</script></head><body><p>${edition}</p><table>${rows.join('')}</table></body></html>`
}

/** A static site of one edition. `change` alters the files after `site.json` was written, `before` earlier. */
export function sampleSite(
  folder: string,
  files: readonly (readonly [name: string, mediaType: string, content: Uint8Array])[],
  { before, change }: { before?: (site: SampleSite) => unknown; change?: (site: SampleSite) => unknown } = {},
): Uint8Array {
  const site: SampleSite = Object.fromEntries([
    ['index.html', encode('<p>年度</p>')],
    ['404.html', encode('<p>ありません</p>')],
    ...files.map(([name, , content]) => [`${folder}/${name}`, content] as const),
  ])
  before?.(site)
  const list = Object.entries(site).map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: sha256Bytes(content),
  }))
  site['site.json'] = encode(JSON.stringify({ files: list }))
  change?.(site)
  return zipSync(site)
}

/** The files of a site by their paths. */
export type SampleSite = Record<string, Uint8Array>
