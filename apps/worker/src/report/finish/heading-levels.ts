import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { writePdfValue } from '../pdf/value.ts'

const HEADING = /\/S\s*\/H([1-6])\b/

/**
 * Lets headings begin with H1, as PDF/UA-1 wants: a print without a title page (some sheets alone) begins with the level of a sheet.
 * Then every level moves up by the same number.
 */
export function raiseHeadings(file: PdfFile): void {
  const headings = headingsOf(file)
  const by = Math.min(...headings.map(({ level }) => level)) - 1
  if (headings.length === 0 || by === 0) return
  for (const { number, level } of headings) {
    const element = dictionaryOf(file, number).set('/S', `/H${level - by}`)
    file.objects.set(number, { text: writePdfValue(element) })
  }
}

/** The elements of the tags that are headings, in reading order, in which the browser numbers them. */
export function headingNumbers(file: PdfFile): number[] {
  return headingsOf(file)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b)
}

function headingsOf(file: PdfFile): { number: number; level: number }[] {
  return Array.from(file.objects, ([number, { text, stream }]) => ({
    number,
    level: stream === undefined ? Number(HEADING.exec(text)?.[1] ?? 0) : 0,
  })).filter(({ level }) => level > 0)
}
