/** One line of a tab-separated document; `no` counts from 1, `cells` are the raw texts between the tabs (at least one). */
export interface DocumentLine {
  no: number
  cells: readonly string[]
  blank: boolean
}

export interface DocumentLines {
  lines: readonly DocumentLine[]
  /** Whether rows keep their empty last cells. Where some editor cut the white space off line ends, none does. */
  keepsTrailingTabs: boolean
}

/** The lines of a document. Takes LF, CRLF and CR, with or without a byte order mark. */
export const documentLines = (text: string): DocumentLines => {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const texts = body.split(/\r\n|\n|\r/)
  return {
    lines: texts.map((line, index) => ({ no: index + 1, cells: line.split('\t'), blank: line.trim() === '' })),
    keepsTrailingTabs: texts.some((line) => line.endsWith('\t') && line.trim() !== ''),
  }
}
