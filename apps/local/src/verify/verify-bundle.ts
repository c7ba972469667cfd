import { verify } from '../messages/ja-verify.ts'
import type { BundleFolder, BundleProblem } from './bundle.ts'
import { checkChanges } from './check-changes.ts'
import { checkCsv, type CsvReading, readBundleCsv } from './check-csv.ts'
import { checkCsvw, type ReadTable } from './check-csvw.ts'
import { checkEditions } from './check-editions.ts'
import { checkFiles } from './check-files.ts'
import { checkHtml } from './check-html.ts'
import { checkPdf } from './check-pdf.ts'
import { checkSchema } from './check-schema.ts'
import { checkSite } from './check-site.ts'
import { checkSummary } from './check-summary.ts'
import { activityColumns, kpiColumns } from './csv-columns.ts'
import { type PdfReading, readPdf } from './read-pdf.ts'
import { type ManifestShape, manifestShape, readShape, type ReportShape, reportShape } from './shapes.ts'

/** What a bundle is, where it is one, and everything in it that does not fit. */
export interface BundleVerdict {
  problems: BundleProblem[]
  manifest: ManifestShape | null
  pages: number
}

const EMPTY = new Uint8Array()

/**
 * Checks a published bundle: hashes and lengths, one edition everywhere; CSV, PDF and HTML against JSON, JSON against its schema, CSV
 * against its data dictionary, the changes against JSON, the static site against all of it. Never throws for a bundle that is damaged:
 * each defect is a problem.
 */
export async function verifyBundle(folder: BundleFolder): Promise<BundleVerdict> {
  const bytes = await folder.read('manifest.json')
  if (bytes === null) return failed('manifest.json', verify.missing)
  const read = readShape(manifestShape, bytes)
  if ('defect' in read) return failed('manifest.json', verify.unreadable(read.defect))
  const manifest = read.value
  const problems = await checkFiles(manifest, folder)
  const contents = await compareContents(manifest, folder)
  return { manifest, problems: [...problems, ...contents.problems], pages: contents.pages }
}

function failed(file: string, message: string): BundleVerdict {
  return { manifest: null, problems: [{ file, message }], pages: 0 }
}

async function compareContents(manifest: ManifestShape, folder: BundleFolder) {
  const report = readShape(reportShape, (await folder.read('report.json')) ?? EMPTY)
  if ('defect' in report) {
    return { pages: 0, problems: [{ file: 'report.json', message: verify.unreadable(report.defect) }] }
  }
  const pdf = await openPdf((await folder.read('report.pdf')) ?? EMPTY)
  const summary = await folder.read('summary.pdf')
  const site = await folder.read('site.zip')
  const kpis = readBundleCsv('kpis.csv', (await folder.read('kpis.csv')) ?? EMPTY, kpiColumns)
  const activities = readBundleCsv('activities.csv', (await folder.read('activities.csv')) ?? EMPTY, activityColumns)
  const html = new TextDecoder().decode((await folder.read('report.html')) ?? EMPTY)
  const editions = checkEditions(manifest, {
    report: report.value,
    csv: [
      { file: 'kpis.csv', editions: 'rows' in kpis ? kpis.rows.map((row) => row['edition'] ?? '') : [] },
      {
        file: 'activities.csv',
        editions: 'rows' in activities ? activities.rows.map((row) => row['edition'] ?? '') : [],
      },
    ],
    pdf: 'pages' in pdf ? pdf.pages.map((page) => page.text).join('\n') : '',
    html,
  })
  return {
    pages: 'pages' in pdf ? pdf.pages.length : 0,
    problems: [
      ...editions,
      ...('rows' in kpis ? checkCsv('kpis.csv', kpis.rows, report.value, 'kpis') : kpis.problems),
      ...('rows' in activities
        ? checkCsv('activities.csv', activities.rows, report.value, 'activities')
        : activities.problems),
      ...pdfProblems(pdf, report.value),
      ...checkHtml(html, report.value),
      ...checkCsvw((await folder.read('csv-metadata.json')) ?? EMPTY, readTables(kpis, activities), manifest.edition),
      ...checkSchema((await folder.read('report.schema.json')) ?? EMPTY, report.value),
      ...checkChanges(
        { 'errata.json': await folder.read('errata.json'), 'updates.json': await folder.read('updates.json') },
        manifest,
        report.value,
      ),
      ...(site === null ? [] : await checkSite(site, manifest, folder)),
      ...(summary === null ? [] : checkSummary(await openPdf(summary), manifest.edition)),
    ],
  }
}

function readTables(kpis: CsvReading, activities: CsvReading): ReadTable[] {
  return [
    ...('rows' in kpis ? [{ file: 'kpis.csv', rows: kpis.rows }] : []),
    ...('rows' in activities ? [{ file: 'activities.csv', rows: activities.rows }] : []),
  ]
}

async function openPdf(bytes: Uint8Array): Promise<PdfReading | { defect: string }> {
  try {
    return await readPdf(bytes)
  } catch (error) {
    return { defect: error instanceof Error ? error.message : String(error) }
  }
}

function pdfProblems(pdf: PdfReading | { defect: string }, report: ReportShape): BundleProblem[] {
  return 'defect' in pdf ? [{ file: 'report.pdf', message: verify.unreadable(pdf.defect) }] : checkPdf(pdf, report)
}
