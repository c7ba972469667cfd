import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import { type PdfPage, type PdfReading, plain } from './read-pdf.ts'
import { printedCells } from './printed-cells.ts'
import type { ReportShape } from './shapes.ts'

const FILE = 'report.pdf'
/** A contents line may wrap; its number then stands on the last of these. */
const LONGEST_ENTRY = 4

type Measure = ReportShape['measures'][number]

/**
 * Every measure has its sheet in the outline, the contents line names the page on which it begins, and its pages carry its
 * title, the name of every KPI and 取組, every raw cell and every judgement's word.
 */
export function checkPdf(pdf: PdfReading, report: ReportShape): BundleProblem[] {
  const cells = printedCells(report)
  const first = Math.min(...report.measures.map((measure) => sheetOf(pdf, measure)?.from ?? Number.POSITIVE_INFINITY))
  const contents = pdf.pages.slice(0, Number.isFinite(first) ? first - 1 : undefined).flatMap((page) => page.lines)
  return report.measures.flatMap((measure) => {
    const title = titleOf(measure)
    const sheet = sheetOf(pdf, measure)
    if (sheet === null) return [problem(verify.noSheet(title))]
    const printed = contentsPage(contents, measure)
    const pages = pdf.pages.slice(sheet.from - 1, sheet.to)
    return [
      ...(printed === sheet.from ? [] : [problem(verify.wrongContents(title, printed, sheet.from))]),
      ...missingTexts(measure, pages, cells).map((text) =>
        problem(verify.notOnPages(title, text, sheet.from, sheet.to)),
      ),
    ]
  })
}

const problem = (message: string): BundleProblem => ({ file: FILE, message })

const titleOf = (measure: Measure): string => `${measure.measureCode} ${measure.measureName}`

/** First and last page of a measure's sheet, which lasts until the next entry of its level or above. */
function sheetOf(pdf: PdfReading, measure: Measure): { from: number; to: number } | null {
  const at = pdf.outline.findIndex(({ title }) => startsWithCode(plain(title), measure))
  const entry = pdf.outline[at]
  if (entry === undefined || entry.page === 0) return null
  const next = pdf.outline.slice(at + 1).find(({ level, page }) => level <= entry.level && page > entry.page)
  return { from: entry.page, to: next === undefined ? pdf.pages.length : next.page - 1 }
}

function startsWithCode(text: string, { measureCode, measureName }: Measure): boolean {
  return text.startsWith(plain(`${measureCode}${measureName}`))
}

function contentsPage(lines: readonly string[], measure: Measure): number | null {
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith(measure.measureCode)) continue
    for (let length = 1; length <= LONGEST_ENTRY; length++) {
      const entry = lines.slice(index, index + length).join('')
      const number = startsWithCode(entry, measure) ? /(\d+)$/.exec(entry)?.[1] : undefined
      if (number !== undefined) return Number(number)
    }
  }
  return null
}

function missingTexts(measure: Measure, pages: readonly PdfPage[], cells: readonly string[]): string[] {
  const text = pages.map((page) => page.text).join('\n')
  const wanted = [
    ...measure.kpis.flatMap((kpi) => ['indicatorName', ...cells].map((name) => kpi[name])),
    ...measure.activities.map((activity) => activity['activityName']),
  ]
  const found = (wantedText: string): boolean => text.includes(plain(wantedText))
  const title = found(titleOf(measure)) ? [] : [titleOf(measure)]
  return [...title, ...wanted.filter((one) => typeof one === 'string').filter((one) => !found(one))]
}
