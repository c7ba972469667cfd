import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { pageContent } from '../pdf/content.ts'
import { dictionaryOf, lastNumber, type PdfFile } from '../pdf/file.ts'
import { pageNumbers } from '../pdf/pages.ts'
import { writePdfValue } from '../pdf/value.ts'
import { writePdfFile } from '../pdf/write.ts'
import { describeLinks } from './link-descriptions.ts'
import type { DocumentCell } from '../document-tables.ts'
import type { DocumentHeading } from '../document-texts.ts'
import { forgetContent } from './forget-content.ts'
import { raiseHeadings } from './heading-levels.ts'
import { sayHiddenWords } from './heading-words.ts'
import { giveListItemsBodies } from './list-bodies.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { type DocumentFacts, writeMetadata } from './metadata.ts'
import { nameOutline } from './outline-titles.ts'
import { type ParentEntry, parentEntries } from './parent-tree.ts'
import { renumberStructureIds } from './struct-ids.ts'
import { completeTables } from './table-cells.ts'

const compress = promisify(deflate)

/**
 * What the finishing pass needs besides the PDF: facts, headings and tables of the document in order, a description of each
 * link target.
 */
export type Finishing = DocumentFacts & {
  headings: readonly DocumentHeading[]
  tables: readonly DocumentCell[][][]
  describeLink: (target: string) => string
}

/** The finished PDF, and how many of its tables are not regular; where any is, the PDF does not claim PDF/UA. */
export type FinishedPdf = { pdf: Uint8Array; irregularTables: number }

/**
 * The browser's print made ready to be published: title, language, dates and XMP written, ids and dates fixed, everything untagged
 * marked as artifact, list items, tables, headings, links and outline completed, objects compressed. Tags, outline and destinations stay.
 * Equal input gives equal bytes. Changes `file` on the way. A print of an unknown form is refused with a `PdfShapeError`.
 */
export async function finishPdf(file: PdfFile, finishing: Finishing): Promise<FinishedPdf> {
  const pages = pageNumbers(file)
  const parents = parentEntries(file)
  const contents = Promise.all(pages.map((page) => markPage(file, parents, page)))
  renumberStructureIds(file)
  raiseHeadings(file)
  describeLinks(file, pages, finishing.describeLink)
  sayHiddenWords(file, finishing.headings)
  nameOutline(
    file,
    finishing.headings.map(({ text }) => text),
  )
  const { nextNumber, irregular } = completeTables(file, finishing.tables, lastNumber(file) + 1)
  const accessible = finishing.accessible && irregular === 0
  writeMetadata(file, { ...finishing, accessible }, giveListItemsBodies(file, parents, nextNumber))
  await contents
  return { pdf: await writePdfFile(file), irregularTables: irregular }
}

async function markPage(file: PdfFile, parents: ReadonlyMap<number, ParentEntry>, page: number): Promise<void> {
  const content = pageContent(file, page)
  const { text, empty } = markArtifacts(content.text)
  forgetContent(file, parents, page, empty)
  const dictionary = dictionaryOf(file, content.number).set('/Filter', '/FlateDecode')
  const stream = await compress(Buffer.from(text, 'latin1'))
  file.objects.set(content.number, { text: writePdfValue(dictionary), stream })
}
