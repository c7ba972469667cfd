import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import { namesEdition } from './check-editions.ts'
import type { PdfReading } from './read-pdf.ts'

const FILE = 'summary.pdf'
/** 概要 is one sheet of paper. */
const MOST_PAGES = 2

/** The summary that a bundle may hold names its edition and takes no more than two pages. */
export function checkSummary(pdf: PdfReading | { defect: string }, edition: string): BundleProblem[] {
  if ('defect' in pdf) return [{ file: FILE, message: verify.unreadable(pdf.defect) }]
  const [first] = pdf.pages
  return [
    ...(namesEdition(first?.text ?? '', edition) ? [] : [{ file: FILE, message: verify.editionNotNamed(edition) }]),
    ...(pdf.pages.length <= MOST_PAGES ? [] : [{ file: FILE, message: verify.tooManyPages(pdf.pages.length) }]),
  ]
}
