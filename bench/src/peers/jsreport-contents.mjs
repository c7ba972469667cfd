/** The mark that pdf-utils' own helper `pdfAddPageItem` writes: it tells the page on which its value stands. */
const itemMark = (id) =>
  `<span class='jsreport-pdf-utils-page-item jsreport-pdf-utils-hidden-element' style='font-family:Helvetica;position:absolute;text-transform:none;opacity:0.01;font-size:1.1px'>item@@@${Buffer.from(JSON.stringify(id)).toString('base64')}@@@</span>`

/** pdf-utils merges tags only where the document has more than one child. */
const SECOND_CHILD = '<p style="position:absolute;top:0;margin:0;font-size:1px">·</p></body>'

const SHEET = '<section class="sheet'

/**
 * A jsreport template that numbers its contents, tags and names the print as jsreport's own manual has it: every sheet marked as a page
 * item, and the cover and contents printed once more, with nothing but the numbers, and laid over the first pages.
 */
export function withContents(template) {
  const html = template.content
  const first = html.indexOf(SHEET)
  const contents = html.indexOf(`${SHEET} contents"`)
  const behind = html.indexOf(SHEET, contents + 1)
  const onlyNumbers =
    '<style>*{background:none!important;border-color:transparent!important}body *{visibility:hidden}.lines .page{visibility:visible}</style></head>'
  const numbered = html
    .slice(contents, behind)
    .replace(/(<span class="page" data-page-of="([^"]+)">)[^<]*/g, (_, tag, id) => `${tag}{{pageOf "${id}" @root}}`)
  return {
    ...template,
    content: html
      .replace(/<section class="sheet[^>]* id="([^"]+)"[^>]*>/g, (tag, id) => tag + itemMark(id))
      .replace('</body>', SECOND_CHILD),
    pdfOperations: [
      {
        type: 'merge',
        mergeWholeDocument: true,
        mergeToFront: true,
        template: {
          ...template,
          content: `${html.slice(0, first).replace('</head>', onlyNumbers)}${html.slice(first, contents)}${numbered}</main>${SECOND_CHILD}</html>`,
          engine: 'handlebars',
          chrome: { ...template.chrome, tagged: false, outline: false },
          helpers:
            'function pageOf(id, root) { return root.$pdf.pages.findIndex((page) => page.items.includes(id)) + 1 }',
        },
      },
    ],
    pdfAccessibility: { enabled: true, pdfUA: true },
    pdfMeta: { title: '取組状況', language: 'ja' },
  }
}
