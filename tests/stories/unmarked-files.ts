import { inspectPdf } from '@torikumi/worker/report/inspect'
import { unzipSync } from 'fflate'
import { withoutSpace } from './searched-text.ts'

/** Files by their path; folders end at the last `/`. */
export type Files = Readonly<Record<string, Uint8Array>>

/**
 * Which files do not say that they are of a demonstration, and where: each page of a PDF, its title and its XMP; each page of HTML, its
 * title and what search engines are told; each JSON text. A CSV holds rows alone and is spoken for by `csv-metadata.json` beside it. Of a
 * zip every file is read. A file of a kind that is not known here is unmarked.
 */
export async function unmarkedFiles(files: Files, notice: string): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const lacking = await lackingIn(path, content, files, notice)
      return lacking.map((what) => `${path}: ${what}`)
    }),
  )
  return found.flat()
}

async function lackingIn(path: string, content: Uint8Array, files: Files, notice: string): Promise<string[]> {
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
  switch (path.split('.').at(-1)) {
    case 'pdf':
      return pdfLacks(content, notice)
    case 'html':
      return htmlLacks(text(content), notice)
    case 'json':
      return jsonLacks(text(content), notice)
    case 'csv': {
      const slash = path.lastIndexOf('/') + 1
      return csvLacks(text(files[`${path.slice(0, slash)}csv-metadata.json`]), path.slice(slash), notice)
    }
    case 'zip':
      return unmarkedFiles(unzipSync(content), notice)
    default:
      return ['a kind of file that nothing is known of']
  }
}

async function pdfLacks(content: Uint8Array, notice: string): Promise<string[]> {
  const { title, subject, xmp, pages } = await inspectPdf(content)
  return lacks({
    title: title.includes('見本'),
    subject: subject.includes(notice),
    XMP: xmp.includes(notice) && xmp.includes('見本）</rdf:li>'),
    pages: pages.length > 0 && pages.every((page) => page.includes(withoutSpace(notice))),
  })
}

const htmlLacks = (text: string, notice: string): string[] =>
  lacks({
    title: /<title>[^<]*見本[^<]*<\/title>/u.test(text),
    noindex: text.includes('<meta name="robots" content="noindex">'),
    text: text.slice(text.indexOf('<body')).includes(notice),
  })

function jsonLacks(text: string, notice: string): string[] {
  const json = JSON.parse(text) as { status?: unknown }
  return lacks({ status: json.status === 'sample' || text.includes(notice) })
}

function csvLacks(metadata: string, name: string, notice: string): string[] {
  const { tables } = JSON.parse(metadata) as { tables: { url: string; 'dc:description'?: string }[] }
  return lacks({ metadata: tables.find(({ url }) => url === name)?.['dc:description'] === notice })
}

const lacks = (said: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(said).flatMap(([where, is]) => (is ? [] : [where]))
