import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { pageContent } from '../pdf/content.ts'
import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { pageNumbers } from '../pdf/pages.ts'
import { writePdfValue } from '../pdf/value.ts'
import { writePdfFile } from '../pdf/write.ts'
import { describeLinks } from './link-descriptions.ts'
import { giveListItemsBodies } from './list-bodies.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { type DocumentFacts, writeMetadata } from './metadata.ts'
import { renumberStructureIds } from './struct-ids.ts'

const compress = promisify(deflate)

/** What the finishing pass needs besides the PDF: the document's facts and a description for each link target. */
export type Finishing = DocumentFacts & { describeLink: (target: string) => string }

/**
 * The browser's print made ready to be published: title, language, dates and XMP written, ids and dates fixed, everything untagged
 * marked as artifact, list items and links completed for PDF/UA-1, objects compressed. Tags, outline and destinations stay.
 * Equal input gives equal bytes. Changes `file` on the way. A print of an unknown form is refused with a `PdfShapeError`.
 */
export async function finishPdf(file: PdfFile, finishing: Finishing): Promise<Uint8Array> {
  const pages = pageNumbers(file)
  const artifacts = Promise.all(pages.map((page) => markPage(file, page)))
  renumberStructureIds(file)
  describeLinks(file, pages, finishing.describeLink)
  const free = giveListItemsBodies(file, Math.max(...file.objects.keys()) + 1)
  writeMetadata(file, finishing, free)
  await artifacts
  return await writePdfFile(file)
}

async function markPage(file: PdfFile, page: number): Promise<void> {
  const { number, text } = pageContent(file, page)
  const dictionary = dictionaryOf(file, number).set('/Filter', '/FlateDecode')
  const stream = await compress(Buffer.from(markArtifacts(text), 'latin1'))
  file.objects.set(number, { text: writePdfValue(dictionary), stream })
}
