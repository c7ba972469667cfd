import { dictionaryOf, type PdfFile, catalogNumber } from '../pdf/file.ts'
import type { DocumentHead } from '../document-head.ts'
import { pdfTextString } from '../pdf/text-string.ts'
import { type PdfDictionary, reference, referenced, writePdfValue } from '../pdf/value.ts'

/**
 * What the document says of itself: what its head says, its title, its language (`ja`), the one instant it counts as made, and whether
 * it may claim to be PDF/UA-1.
 */
export type DocumentFacts = DocumentHead & { title: string; language: string; madeAt: Date; accessible: boolean }

/** Writes title, language, dates and the XMP packet (as object `metadataNumber`) into the PDF, replacing what the browser said. */
export function writeMetadata(file: PdfFile, facts: DocumentFacts, metadataNumber: number): void {
  const infoNumber = referenced(file.trailer.get('/Info'))
  const producer = infoNumber === undefined ? undefined : dictionaryOf(file, infoNumber).get('/Producer')
  const info: PdfDictionary = new Map([['/Title', pdfTextString(facts.title)]])
  if (facts.publisher !== '') info.set('/Author', pdfTextString(facts.publisher))
  if (facts.description !== '') info.set('/Subject', pdfTextString(facts.description))
  info.set('/Creator', '(torikumi)')
  if (producer !== undefined) info.set('/Producer', producer)
  info.set('/CreationDate', pdfDate(facts.madeAt)).set('/ModDate', pdfDate(facts.madeAt))
  const number = infoNumber ?? metadataNumber + 1
  file.objects.set(number, { text: writePdfValue(info) })
  file.trailer.set('/Info', reference(number))

  file.objects.set(metadataNumber, {
    text: '<</Type /Metadata\n/Subtype /XML>>',
    stream: Buffer.from(xmp(facts), 'utf8'),
  })
  const catalog = dictionaryOf(file, catalogNumber(file))
  catalog.set('/Metadata', reference(metadataNumber))
  catalog.set('/Lang', `(${facts.language})`)
  catalog.set('/ViewerPreferences', new Map([['/DisplayDocTitle', 'true']]))
  file.objects.set(catalogNumber(file), { text: writePdfValue(catalog) })
}

/** The instant in Japan's time, whatever the machine's zone, as `2017-10-02T09:00:00`. */
function japaneseTime(instant: Date): string {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 19)
}

function pdfDate(instant: Date): string {
  return `(D:${japaneseTime(instant).replace(/[-T:]/g, '')}+09'00')`
}

function xmp(facts: DocumentFacts): string {
  const time = `${japaneseTime(facts.madeAt)}+09:00`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${inOneLanguage('dc:title', facts.title)}${inOneLanguage('dc:description', facts.description)}${listOf('dc:creator', 'Seq', facts.publisher)}${listOf('dc:publisher', 'Bag', facts.publisher)}${element('dc:identifier', facts.identifier)}${inOneLanguage('dc:rights', facts.rights)}${element('xmpRights:WebStatement', facts.licence)}<dc:language><rdf:Bag><rdf:li>${facts.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>torikumi</xmp:CreatorTool><xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
${facts.accessible ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** An element of the packet with a line end; nothing for an empty text. */
const element = (name: string, text: string): string => wrapped(name, text, '', '')

/** A property that may be said in several languages, and is in one. */
const inOneLanguage = (name: string, text: string): string =>
  wrapped(name, text, '<rdf:Alt><rdf:li xml:lang="x-default">', '</rdf:li></rdf:Alt>')

const listOf = (name: string, kind: 'Bag' | 'Seq', text: string): string =>
  wrapped(name, text, `<rdf:${kind}><rdf:li>`, `</rdf:li></rdf:${kind}>`)

const wrapped = (name: string, text: string, start: string, end: string): string =>
  text === '' ? '' : `<${name}>${start}${escaped(text)}${end}</${name}>\n`

/** Signs of XML as references; what XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
