import { inflateSync } from 'node:zlib'
import { dictionaryOf, type PdfFile } from './file.ts'
import { PdfShapeError, referenced } from './value.ts'

/** The stream that draws a page: its object number and its operators, one byte a character. */
export type PageContent = { number: number; text: string }

/** The content of a page: one stream, deflated or plain (the browser leaves an empty page's plain). Other forms are refused. */
export function pageContent(file: PdfFile, page: number): PageContent {
  const number = referenced(dictionaryOf(file, page).get('/Contents'))
  const stream = number === undefined ? undefined : file.objects.get(number)?.stream
  if (number === undefined || stream === undefined) {
    throw new PdfShapeError(`Page object ${page} has no single content`)
  }
  const filter = dictionaryOf(file, number).get('/Filter')
  if (filter !== undefined && filter !== '/FlateDecode')
    throw new PdfShapeError(`Page content ${number} is not deflated`)
  const bytes = filter === undefined ? Buffer.from(stream) : inflateSync(stream)
  return { number, text: bytes.toString('latin1') }
}
