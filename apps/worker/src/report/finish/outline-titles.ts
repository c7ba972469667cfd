import { catalogNumber, dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { pdfTextString } from '../pdf/text-string.ts'
import { referenced, writePdfValue } from '../pdf/value.ts'

/**
 * Gives the outline the headings' own texts. The browser collects its titles from what it paints, so that a heading that touches the
 * page before is named twice. Where the outline has not one entry for each heading, it stays as it is.
 */
export function nameOutline(file: PdfFile, headings: readonly string[]): void {
  const entries: number[] = []
  const visit = (first: number | undefined): void => {
    for (let number = first; number !== undefined;) {
      entries.push(number)
      const entry = dictionaryOf(file, number)
      visit(referenced(entry.get('/First')))
      number = referenced(entry.get('/Next'))
    }
  }
  const outlines = referenced(dictionaryOf(file, catalogNumber(file)).get('/Outlines'))
  if (outlines !== undefined) visit(referenced(dictionaryOf(file, outlines).get('/First')))
  if (entries.length !== headings.length) return
  entries.forEach((number, n) => {
    const entry = dictionaryOf(file, number).set('/Title', pdfTextString(headings[n] ?? ''))
    file.objects.set(number, { text: writePdfValue(entry) })
  })
}
