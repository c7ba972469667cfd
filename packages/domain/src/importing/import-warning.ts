/**
 * One thing a reader of an imported document must know: a repair that was made (with `before` and `after`), or a doubt that
 * was left as it stands. `rule` is a code of docs/import-format.md (T07, W15, missing-cell …), `where` names measure, row and
 * line of the document, `message` is one Japanese sentence.
 */
export interface ImportWarning {
  rule: string
  where: string
  before?: string
  after?: string
  message: string
}

/** Where in the document something stands: `line` counts from 1, 0 is the document as a whole; `part` is a printed word. */
export interface Place {
  code?: string
  part: string
  line: number
}

/** What a place reads like: 「1-1-2 当年度の取組3（36行目）」. */
export const placeName = (place: Place): string => {
  if (place.line === 0) return '文書全体'
  const code = place.code === undefined ? '' : `${place.code === '' ? '番号のない施策' : place.code} `
  return `${code}${place.part}（${place.line}行目）`
}

/** What changed in a repair; a doubt about a cell gives `before` only. */
export interface Change {
  before?: string
  after?: string
}

/** Gathers warnings while a document is read and hands them out in the order of its lines, the whole document last. */
export class WarningLog {
  readonly #noted: { line: number; warning: ImportWarning }[] = []

  add(rule: string, place: Place, message: string, change: Change = {}): void {
    this.#noted.push({ line: place.line, warning: { rule, where: placeName(place), ...change, message } })
  }

  inOrder(): ImportWarning[] {
    const key = (line: number) => (line === 0 ? Number.POSITIVE_INFINITY : line)
    return this.#noted
      .map((noted, index) => ({ ...noted, index }))
      .sort((a, b) => (key(a.line) === key(b.line) ? a.index - b.index : key(a.line) - key(b.line)))
      .map(({ warning }) => warning)
  }
}
