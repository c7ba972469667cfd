import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256Bytes } from '@torikumi/domain'
import { stringify } from 'csv-stringify/sync'
import { activityColumns, kpiColumns } from '../src/verify/csv-columns.ts'
import { sampleDictionary, sampleHtml, sampleSchema, sampleSite } from './sample-data-files.ts'
import { type SamplePage, samplePdf } from './sample-pdf.ts'

const EDITION = '352136-2016-1'

/** Everything a sample bundle is made from; a test changes what it likes. */
export interface SampleParts {
  report: ReturnType<typeof sampleReport>
  kpis: Record<string, string>[]
  activities: Record<string, string>[]
  pages: SamplePage[]
  outline: { title: string; page: number }[]
  /** The pages of `summary.pdf`; none in a bundle that has no summary. */
  summary: SamplePage[]
  html: string
  dictionary: ReturnType<typeof sampleDictionary>
  schema: Record<string, unknown>
  /** What `errata.json` says; none in a first edition. */
  errata: Record<string, unknown> | null
  /** How `site.zip` differs from what it should be; null for a bundle without one. */
  site: Parameters<typeof sampleSite>[2] | null
  manifest: Record<string, unknown>
}

const rowFacts = { municipality_code: '352136', fiscal_year: '2016', edition: EDITION, section: '観光担当課' }

/** The parts of a bundle in which everything fits: two measures, two KPI rows, two 取組. */
export function sampleParts(): SampleParts {
  const report = sampleReport()
  const measures = report.measures.map((measure) => ({
    measure_code: measure.measureCode,
    measure_name: measure.measureName,
  }))
  const texts = (rows: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, value]) => [snake(name), value === null ? '' : plainText(value)]),
    )
  return {
    report,
    kpis: report.measures.flatMap((measure, index) =>
      measure.kpis.map((kpi) => ({ ...rowFacts, ...measures[index], ...texts(kpi) })),
    ),
    activities: report.measures.flatMap((measure, index) =>
      measure.activities.map((activity) => ({
        ...rowFacts,
        ...measures[index],
        ...texts(activity),
        lead_section: measure.leadSection,
        cost_status: activity.costStatus === null ? '' : '決算',
      })),
    ),
    pages: [
      { texts: [{ text: `第1版 ${EDITION}`, x: 50, y: 700 }] },
      {
        texts: [
          { text: '1-1-1 観光地づくり', x: 50, y: 700 },
          { text: '3', x: 500, y: 699 },
          { text: '1-1-2 長い名前の', x: 50, y: 680 },
          { text: '施策', x: 80, y: 668 },
          { text: '4', x: 500, y: 668 },
        ],
      },
      sheetPage('1-1-1 観光地づくり', ['観光客数', '10人(H26)', '12人', '20人', '順調', '観光']),
      sheetPage('1-1-2 長い名前の施策', ['催しの数', '-', '—', '4回 (累計)', '順調', '観光']),
      { texts: [{ text: '奥付', x: 50, y: 700 }] },
    ],
    outline: [
      { title: '目次', page: 2 },
      { title: '1-1-1 観光地づくり', page: 3 },
      { title: '1-1-2 長い名前の施策', page: 4 },
      { title: '奥付', page: 5 },
    ],
    summary: [{ texts: [{ text: `概要 第1版 ${EDITION}`, x: 50, y: 700 }] }],
    html: sampleHtml(
      EDITION,
      report.measures.flatMap(({ kpis }) => kpis),
    ),
    dictionary: sampleDictionary(EDITION, { 'kpis.csv': kpiColumns, 'activities.csv': activityColumns }),
    schema: sampleSchema(),
    errata: null,
    site: null,
    manifest: {},
  }
}

function sheetPage(title: string, cells: string[]): SamplePage {
  return {
    texts: [{ text: title, x: 50, y: 750 }, ...cells.map((text, index) => ({ text, x: 50 + 100 * index, y: 700 }))],
  }
}

function sampleReport() {
  const kpi = (indicatorName: string, [baseline, actual, target]: [string, string, string], number: number | null) => ({
    position: 1,
    section: '観光担当課',
    indicatorId: indicatorName === '観光客数' ? 'visitors' : 'events',
    indicatorName,
    unit: '人',
    direction: 'higher',
    aggregation: 'annual',
    baselineRaw: baseline,
    baselineNumber: number,
    baselinePeriod: '2014',
    actualRaw: actual,
    actualNumber: number,
    actualPeriod: '2016',
    actualReason: 'none',
    targetRaw: target,
    targetNumber: number,
    targetPeriod: '2019',
    targetKind: 'number',
    achieved: 'no',
    progressPercent: number,
    judgement: '順調',
    judgementReason: '文',
    actualStatus: 'final',
    actualNote: '',
    shownAgain: false,
  })
  const activity = (thisYear: string, costThousandYen: number | null) => ({
    position: 1,
    section: '観光担当課',
    activityId: 'tour',
    activityName: '観光',
    thisYear,
    nextYear: '続けます',
    nextYearReason: '',
    costThousandYen,
    costStatus: costThousandYen === null ? null : 'settled',
  })
  return {
    schemaVersion: 3,
    changes: null as null | { entries: Record<string, unknown>[] },
    edition: EDITION,
    status: 'sample',
    municipalityCode: '352136',
    fiscalYear: 2016,
    publishedOn: '2017-10-02',
    measures: [
      {
        measureCode: '1-1-1',
        measureName: '観光地づくり',
        leadSection: '観光担当課',
        kpis: [kpi('観光客数', ['10人(H26)', '12人', '20人'], 10)],
        activities: [activity('開きました、"二度"', 2787)],
      },
      {
        measureCode: '1-1-2',
        measureName: '長い名前の施策',
        leadSection: '観光担当課',
        kpis: [kpi('催しの数', ['-', '—', '4回 (累計)'], null)],
        activities: [activity('—', null)],
      },
    ],
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function plainText(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

const csv = (columns: readonly string[], rows: Record<string, string>[]): string =>
  stringify(rows, { bom: true, header: true, columns: [...columns], record_delimiter: 'windows' })

const errataFile = (content: Uint8Array): [string, string, Uint8Array] => ['errata.json', 'application/json', content]

const summaryFile = (pages: SamplePage[]): [string, string, Uint8Array] => [
  'summary.pdf',
  'application/pdf',
  samplePdf(pages, []),
]

/** Writes a bundle into a folder, with the manifest that goes with it, whatever was changed in the parts. */
export async function writeSampleBundle(folder: string, parts: SampleParts): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const encode = (text: string) => new TextEncoder().encode(text)
  const files: [string, string, Uint8Array][] = [
    ['report.pdf', 'application/pdf', samplePdf(parts.pages, parts.outline)],
    ...(parts.summary.length === 0 ? [] : [summaryFile(parts.summary)]),
    ['report.html', 'text/html', encode(parts.html)],
    ['kpis.csv', 'text/csv', encode(csv(kpiColumns, parts.kpis))],
    ['activities.csv', 'text/csv', encode(csv(activityColumns, parts.activities))],
    ['csv-metadata.json', 'application/csvm+json', encode(JSON.stringify(parts.dictionary))],
    ['report.json', 'application/json', encode(JSON.stringify(parts.report))],
    ['report.schema.json', 'application/schema+json', encode(JSON.stringify(parts.schema))],
    ...(parts.errata === null ? [] : [errataFile(encode(JSON.stringify(parts.errata)))]),
  ]
  const manifest = {
    edition: EDITION,
    status: 'sample',
    municipalityCode: '352136',
    municipality: '見本市',
    fiscalYear: 2016,
    publishedOn: '2017-10-02',
    ruleSet: 'standard 1',
    made: { torikumi: '0.1.0', browser: '156', fonts: '1', templates: '1' },
    revisions: [{ section: 'kanko', revision: 1, sha256: 'a'.repeat(64), decisionHead: 'b'.repeat(64) }],
    files: files.map(([name, mediaType, bytes]) => ({
      name,
      mediaType,
      bytes: bytes.length,
      sha256: sha256Bytes(bytes),
    })),
    ...parts.manifest,
  }
  for (const [name, , bytes] of files) await writeFile(path.join(folder, name), bytes)
  const manifestFile = ['manifest.json', 'application/json', encode(JSON.stringify(manifest))] as const
  await writeFile(path.join(folder, manifestFile[0]), manifestFile[2])
  if (parts.site !== null) {
    const zip = sampleSite('352136/2016/editions/1', [...files, manifestFile], parts.site)
    await writeFile(path.join(folder, 'site.zip'), zip)
  }
}
