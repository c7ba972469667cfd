import { inspectPdf } from '@torikumi/worker/report/inspect'

/** What a reader and a screen reader find in a print. */
export interface Features {
  pages: number
  /** Lines of the contents that give the page their sheet begins on, of all. */
  contents: { right: number; all: number }
  /** Elements of the tag tree, links included. */
  tags: number
  outline: number
  /** How each embedded font is stored, without repetitions. */
  fonts: string
  pdfUa: boolean
}

/** Reads them out of a print of the report whose sheets are given as code and name. */
export async function featuresOf(
  pdf: Uint8Array,
  sheets: readonly { code: string; name: string }[],
): Promise<Features> {
  const seen = await inspectPdf(pdf)
  const first = sheets[0] === undefined ? '' : `${sheets[0].code}${sheets[0].name}`.replace(/\s/g, '')
  const contents = seen.pages.findIndex((text) => text.includes(first))
  const right = sheets.filter(({ code, name }) => {
    const title = `${code}${name}`.replace(/\s/g, '')
    // The summary names sheets too: where a sheet begins is told by its heading.
    const page = seen.outline.find((entry) => entry.title.replace(/\s/g, '') === title)?.page ?? 0
    const behind = seen.pages[contents]?.split(title)[1] ?? ''
    // The text has no spaces: right behind the number stands the next code, the count of the goal's measures, or a word.
    return page > 0 && new RegExp(`^\\D*${page}(?=\\d-\\d|\\d施策|\\D|$)`).test(behind)
  })
  return {
    pages: seen.pages.length,
    contents: { right: right.length, all: sheets.length },
    tags: Object.values(seen.roles).reduce((sum, count) => sum + count, 0),
    outline: seen.outline.length,
    fonts: Array.from(new Set(Object.values(seen.fonts))).join(', '),
    pdfUa: seen.xmp.includes('pdfuaid:part'),
  }
}

/** The features in a line. */
export function featureLine({ pages, contents, tags, outline, fonts, pdfUa }: Features): string {
  return [
    `${pages} pages`,
    `contents ${contents.right} of ${contents.all} right`,
    tags > 0 ? `${tags.toLocaleString('en')} tags` : 'no tags',
    outline > 0 ? `outline of ${outline}` : 'no outline',
    `fonts ${fonts || 'none'}`,
    pdfUa ? 'claims PDF/UA' : 'no claim of PDF/UA',
  ].join(' · ')
}
