import type { DecidedRevision } from '@torikumi/database'
import { type EditionData, type Json, sha256Bytes, sha256Json, tokyoInstant } from '@torikumi/domain'
import {
  activitiesCsv,
  csvMetadataJson,
  kpisCsv,
  manifestJson,
  renderReportHtml,
  reportJson,
  reportSchemaJson,
  reportView,
  templatesVersion,
} from '@torikumi/templates'
import type { Printer } from '../printer.ts'
import { TORIKUMI_VERSION } from '../version.ts'
import { betweenTurns } from './between-turns.ts'
import { type BundleFile, textFile } from './bundle-file.ts'

/** A bundle ready to be stored: its files with the manifest last, and the pages of the PDF. */
export interface Bundle {
  files: readonly BundleFile[]
  pages: number
  dataSha256: string
}

/**
 * Makes the four equal outputs of an edition and their manifest. Everything comes from `data` alone; the same data, browser and
 * fonts give the same bytes.
 */
export async function makeBundle(
  data: EditionData,
  revisions: readonly DecidedRevision[],
  printer: Printer,
  signal: AbortSignal,
): Promise<Bundle> {
  const dataSha256 = sha256Json(data as unknown as Json)
  const view = reportView(data, { dataSha256 })
  const printing = printer.print(
    renderReportHtml(view, { medium: 'print' }),
    { title: view.head.title, madeAt: new Date(tokyoInstant(data.edition.publishedOn)) },
    signal,
  )
  // The texts are made while the browser is at work.
  const [printed, texts] = await Promise.all([
    printing,
    betweenTurns<BundleFile>([
      () => textFile('report.html', 'text/html; charset=utf-8', renderReportHtml(view, { medium: 'web' })),
      () => textFile('kpis.csv', 'text/csv; charset=utf-8', kpisCsv(data)),
      () => textFile('activities.csv', 'text/csv; charset=utf-8', activitiesCsv(data)),
      () => textFile('csv-metadata.json', 'application/csvm+json', csvMetadataJson(data)),
      () => textFile('report.json', 'application/json', reportJson(data)),
      () => textFile('report.schema.json', 'application/schema+json', reportSchemaJson()),
    ]),
  ])
  const files: BundleFile[] = [{ name: 'report.pdf', mediaType: 'application/pdf', content: printed.pdf }, ...texts]
  const manifest = manifestJson({
    edition: data.edition.id,
    status: data.edition.status,
    municipalityCode: data.municipality.code,
    municipality: data.municipality.name,
    fiscalYear: data.edition.fiscalYear,
    publishedOn: data.edition.publishedOn,
    ruleSet: `${data.ruleSet.id}-${data.ruleSet.version}`,
    ...(data.edition.supersedes === undefined ? {} : { supersedes: data.edition.supersedes }),
    ...(data.edition.kind === undefined ? {} : { kind: data.edition.kind }),
    made: { torikumi: TORIKUMI_VERSION, ...(await printer.made()), templates: templatesVersion },
    revisions: [...revisions],
    files: files.map(({ name, mediaType, content }) => ({
      name,
      mediaType,
      bytes: content.byteLength,
      sha256: sha256Bytes(content),
    })),
  })
  return {
    files: [...files, textFile('manifest.json', 'application/json', manifest)],
    pages: printed.pages,
    dataSha256,
  }
}
