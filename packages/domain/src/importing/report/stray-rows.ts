import type { DocumentLine } from '../document/document-lines.ts'
import type { WarningLog } from '../import-warning.ts'

/** Gathers lines that belong to no table and names each run of them in one warning: they are not read, and not lost silently. */
export class StrayRows {
  readonly #log: WarningLog
  #run: { code: string; lines: DocumentLine[] } | undefined

  constructor(log: WarningLog) {
    this.#log = log
  }

  add(line: DocumentLine, code: string): void {
    if (this.#run === undefined) this.#run = { code, lines: [line] }
    else this.#run.lines.push(line)
  }

  /** Ends the run, when a row of a table or the end of the document is reached. */
  flush(): void {
    const run = this.#run
    const first = run?.lines[0]
    if (run === undefined || first === undefined) return
    const last = run.lines.at(-1)?.no ?? first.no
    const range = last === first.no ? 'この行は' : `この行から${last}行目までは、`
    this.#log.add(
      'stray-row',
      { code: run.code, part: '表にない行', line: first.no },
      `${range}どの表の行か分からないため読み込みませんでした。`,
      { before: run.lines.map((line) => line.cells.join('\t').trim()).join('\n') },
    )
    this.#run = undefined
  }
}
