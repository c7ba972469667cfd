import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DecidedRevision, PrintFaults } from '@torikumi/database'
import { type EditionData, type Json, sha256Bytes, sha256Json, tokyoInstant, withPages } from '@torikumi/domain'
import {
  activitiesCsv,
  changesFileName,
  changesJson,
  csvMetadataJson,
  kpisCsv,
  manifestJson,
  pageOfPlace,
  renderReportHtml,
  reportJson,
  reportSchemaJson,
  reportView,
  templatesVersion,
} from '@torikumi/templates'
import type { Printer } from '../printer.ts'
import type { PrintedReport } from '../report/print.ts'
import { TORIKUMI_VERSION } from '../version.ts'
import { betweenTurns } from './between-turns.ts'
import { type BundleFile, textFile } from './bundle-file.ts'

/** Pages of the report by the id of what stands there. */
type PageOf = Readonly<Record<string, number>>

/** A bundle ready to be stored: its files with the manifest last, the pages of the PDF, and that of each linked element (id → page). */
export interface Bundle {
  files: readonly BundleFile[]
  pages: number
  pageOf: PageOf
  faults: PrintFaults
  dataSha256: string
  manifestSha256: string
}

/**
 * Makes the four equal outputs of an edition and their manifest, its summary as a PDF of its own, and what it changes of the edition it
 * supersedes. Everything comes from `data` alone; the same data, browser and fonts give the same bytes. The pages of the print are known
 * to all but the print.
 */
export async function makeBundle(
  data: EditionData,
  revisions: readonly DecidedRevision[],
  printer: Printer,
  signal: AbortSignal,
): Promise<Bundle> {
  const dataSha256 = sha256Json(data as unknown as Json)
  const view = reportView(data, { dataSha256 })
  const madeAt = new Date(tokyoInstant(data.edition.publishedOn))
  const counted = Promise.withResolvers<PageOf>()
  const printing = printer.print(
    renderReportHtml(view, { medium: 'print' }),
    { title: view.head.title, madeAt, onCounted: counted.resolve },
    signal,
  )
  const printSummary = async (pageOf: PageOf): Promise<PrintedReport> => {
    await nextTurn()
    const summary = reportView(data, { variant: { kind: 'summary', pageOf } })
    const html = renderReportHtml(summary, { medium: 'print' })
    return await printer.print(html, { title: summary.head.title, madeAt }, signal)
  }
  // The summary names pages of the report: it is printed beside it with those that were counted, and again where the count was wrong.
  const summarize = async (): Promise<PrintedReport> => {
    const early = await Promise.race([counted.promise, printing.then(({ pageOf }) => pageOf)])
    const first = await printSummary(early)
    const { prints, pageOf } = await printing
    return prints === 1 ? first : await printSummary(pageOf)
  }
  // The texts are made while the browser is at work, save those of an edition whose changes name the pages of the print.
  const early = data.changes === null ? textsOf(data, view) : []
  const [printed, printedSummary, made] = await Promise.all([printing, summarize(), betweenTurns<BundleFile>(early)])
  const paged = withPrintedPages(data, printed.pageOf)
  const texts = data.changes === null ? made : await betweenTurns(textsOf(paged, reportView(paged, { dataSha256 })))
  const files: BundleFile[] = [
    { name: 'report.pdf', mediaType: 'application/pdf', content: printed.pdf },
    { name: 'summary.pdf', mediaType: 'application/pdf', content: printedSummary.pdf },
    ...texts,
  ]
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
  const manifestFile = textFile('manifest.json', 'application/json', manifest)
  return {
    files: [...files, manifestFile],
    manifestSha256: sha256Bytes(manifestFile.content),
    pages: printed.pages,
    pageOf: printed.pageOf,
    faults: faultsOf([printed, printedSummary]),
    dataSha256,
  }
}

function faultsOf(prints: readonly PrintFaults[]): PrintFaults {
  return {
    withoutGlyph: [...new Set(prints.flatMap(({ withoutGlyph }) => withoutGlyph))],
    irregularTables: prints.reduce((sum, { irregularTables }) => sum + irregularTables, 0),
  }
}

function withPrintedPages(data: EditionData, pageOf: PageOf): EditionData {
  if (data.changes === null) return data
  const changes = withPages(data.changes, data, 'pageAfter', (change, place) =>
    pageOfPlace(data, pageOf, change, place),
  )
  return { ...data, changes }
}

/** The files beside the PDF and the manifest, in their order, each made when it is asked for. */
function textsOf(data: EditionData, view: ReturnType<typeof reportView>): (() => BundleFile)[] {
  const { changes } = data
  return [
    () => textFile('report.html', 'text/html; charset=utf-8', renderReportHtml(view, { medium: 'web' })),
    () => textFile('kpis.csv', 'text/csv; charset=utf-8', kpisCsv(data)),
    () => textFile('activities.csv', 'text/csv; charset=utf-8', activitiesCsv(data)),
    () => textFile('csv-metadata.json', 'application/csvm+json', csvMetadataJson(data)),
    () => textFile('report.json', 'application/json', reportJson(data)),
    () => textFile('report.schema.json', 'application/schema+json', reportSchemaJson(data.municipality.notice)),
    ...(changes === null
      ? []
      : [() => textFile(changesFileName(changes), 'application/json', changesJson(data, changes))]),
  ]
}
