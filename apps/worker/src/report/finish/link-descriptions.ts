import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { readPdfName, readPdfTextString, pdfTextString } from '../pdf/text-string.ts'
import { isDictionary, type PdfDictionary, type PdfValue, referenced, writePdfValue } from '../pdf/value.ts'

/**
 * Writes into every link what it leads to (PDF/UA-1, 7.18.5: a link annotation has a description in /Contents).
 * `describe` gets the link's target as in the HTML (`#s-1-1-1`, `https://…`).
 */
export function describeLinks(file: PdfFile, pages: readonly number[], describe: (target: string) => string): void {
  for (const page of pages) {
    const entry = dictionaryOf(file, page).get('/Annots')
    for (const kid of Array.isArray(entry) ? entry : []) {
      const number = referenced(kid)
      const annotation = dictionaryOf(file, number)
      if (number === undefined || annotation.get('/Subtype') !== '/Link' || annotation.has('/Contents')) continue
      annotation.set('/Contents', pdfTextString(describe(targetOf(annotation))))
      file.objects.set(number, { text: writePdfValue(annotation) })
    }
  }
}

function targetOf(annotation: PdfDictionary): string {
  const name: PdfValue | undefined = annotation.get('/Dest')
  if (typeof name === 'string') return `#${name.startsWith('/') ? readPdfName(name) : readPdfTextString(name)}`
  const action = annotation.get('/A')
  const uri = isDictionary(action) ? action.get('/URI') : undefined
  return typeof uri === 'string' ? readPdfTextString(uri) : ''
}
