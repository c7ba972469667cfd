/** A page of a sample PDF: texts at places, in points from the lower left corner. */
export interface SamplePage {
  texts: { text: string; x: number; y: number }[]
}

/**
 * A small PDF whose texts a reader can extract: one font of single bytes, each mapped to its character. At most 220 different
 * characters; `outline` pages count from 1.
 */
export function samplePdf(
  pages: readonly SamplePage[],
  outline: readonly { title: string; page: number }[],
): Uint8Array {
  const characters = [...new Set(pages.flatMap((page) => page.texts.flatMap(({ text }) => [...text])))]
  const code = (character: string) => hex(characters.indexOf(character) + 33, 2)
  const show = ({ text, x, y }: SamplePage['texts'][number]) =>
    `BT /F 9 Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`
  const pageNumber = (index: number) => 7 + 2 * index
  const outlineNumber = (index: number) => 7 + 2 * pages.length + index
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')
  const mapped = characters.map((character) => `<${code(character)}> <${utf16(character)}>`)
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /Outlines 5 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R>>',
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n` +
        inHundreds(mapped)
          .map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
          .join('\n') +
        '\nendcmap end',
    ),
    outline.length === 0
      ? '<</Type /Outlines /Count 0>>'
      : `<</Type /Outlines /Count ${outline.length} /First ${outlineNumber(0)} 0 R /Last ${outlineNumber(outline.length - 1)} 0 R>>`,
    '<<>>',
    ...pages.flatMap((page, index) => [
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>>>> /Contents ${pageNumber(index) + 1} 0 R>>`,
      stream(page.texts.map(show).join('\n')),
    ]),
    ...outline.map(({ title, page }, index) => {
      const next = index + 1 < outline.length ? ` /Next ${outlineNumber(index + 1)} 0 R` : ''
      const previous = index > 0 ? ` /Prev ${outlineNumber(index - 1)} 0 R` : ''
      return `<</Title <feff${utf16(title)}> /Parent 5 0 R /Dest [${pageNumber(page - 1)} 0 R /Fit]${next}${previous}>>`
    }),
  ]
  return assemble(objects)
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

const utf16 = (text: string): string =>
  text
    .split('')
    .map((unit) => hex(unit.charCodeAt(0), 4))
    .join('')

const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`

function inHundreds(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  )
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  text += `trailer <</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
