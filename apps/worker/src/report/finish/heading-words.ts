import type { DocumentHeading } from '../document-texts.ts'
import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { pdfTextString } from '../pdf/text-string.ts'
import { writePdfValue } from '../pdf/value.ts'
import { headingNumbers } from './heading-levels.ts'

/**
 * Lets a heading with words that are there and not seen say them: the browser tags only what it paints, so that the outline would
 * name a heading otherwise than those hear it who go through the pages (PDF 32000-1, 14.9.4: replacement text). `headings` are the
 * document's, in order. Where the tags have not one heading for each, they stay as they are.
 */
export function sayHiddenWords(file: PdfFile, headings: readonly DocumentHeading[]): void {
  const numbers = headingNumbers(file)
  if (numbers.length !== headings.length) return
  headings.forEach(({ text, isWholeSeen }, n) => {
    const number = numbers[n]
    if (isWholeSeen || number === undefined) return
    const heading = dictionaryOf(file, number).set('/ActualText', pdfTextString(text))
    file.objects.set(number, { text: writePdfValue(heading) })
  })
}
