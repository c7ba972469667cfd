import { inspectPdf } from '@torikumi/worker/report/inspect'

/** What a reader and a screen reader find in a print. */
export interface Features {
  pages: number
  /** Lines of the contents that give the page their sheet begins on, of all. */
  contents: { right: number; all: number }
  /** Elements of the tag tree, links included. */
  tags: number
  /** Entries of the outline whose title is one of Japanese text, and not of bytes read in a wrong encoding. */
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
  const right = sheets.filter(({ code, name }) => {
    const title = `${code}${name}`.replace(/\s/g, '')
    // The summary names sheets too: where a sheet begins is told by its own mark.
    const page = seen.destinations[`s-${code}`] ?? 0
    return (
      page > 0 && seen.lines.flat().some(({ text }) => text.startsWith(title) && numberBehind(text, title) === page)
    )
  })
  return {
    pages: seen.pages.length,
    contents: { right: right.length, all: sheets.length },
    tags: Object.values(seen.roles).reduce((sum, count) => sum + count, 0),
    outline: seen.outline.filter(({ title }) => !/[\u0080-\u02ff]/u.test(title)).length,
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

/** The number that ends a line of the contents, behind the title and its leader. */
function numberBehind(line: string, title: string): number {
  return Number(/^\D*(\d+)$/.exec(line.slice(title.length))?.[1])
}
