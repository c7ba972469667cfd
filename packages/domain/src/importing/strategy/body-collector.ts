import type { DocumentLine } from '../document/document-lines.ts'
import type { WarningLog } from '../import-warning.ts'
import { StrayRows } from '../report/stray-rows.ts'
import { takeRow } from './measure-table.ts'
import type { RawBody, RawMeasure } from './raw-measure.ts'
import type { StrategyLine } from './strategy-line.ts'

/**
 * Sorts the lines of a strategy's body into headings and measures. A measure's code tells which priority and policy it is
 * of, so that a lost heading moves no measure; a policy's heading belongs to the measures that follow it.
 */
export class BodyCollector {
  readonly body: RawBody = { priorities: [], policies: [], measures: [] }
  readonly #log: WarningLog
  readonly #stray: StrayRows
  #measure: RawMeasure | undefined
  #awaitsTitle = false

  constructor(log: WarningLog) {
    this.#log = log
    this.#stray = new StrayRows(log)
  }

  take(line: DocumentLine, read: StrategyLine): void {
    const heading = (line.cells[0] ?? '').trim()
    switch (read.kind) {
      case 'blank':
      case 'tree-begins':
      case 'body-begins':
      case 'measures-begin':
        return
      case 'priority':
        this.#endMeasure()
        this.body.priorities.push({ no: read.no, title: read.title, line: line.no, level: read.level, heading })
        this.#awaitsTitle = read.title === ''
        return
      case 'policy':
        this.#endMeasure()
        this.body.policies.push({
          no: read.no,
          title: read.title,
          line: line.no,
          level: read.level,
          heading,
          priority: undefined,
        })
        return
      case 'measure':
        this.#endMeasure()
        this.#add(this.#newMeasure({ line: line.no, level: read.level, heading, code: read.code, title: read.title }))
        this.#settlePolicy(read.code)
        return
      case 'row':
        this.#takeRow(line)
        return
      case 'heading':
      case 'prose':
      case 'tree-measure':
        this.#takeText(line, read)
    }
  }

  finish(): RawBody {
    this.#stray.flush()
    return this.body
  }

  #newMeasure(heading: Pick<RawMeasure, 'line' | 'level' | 'heading' | 'code' | 'title'>): RawMeasure {
    const before = this.body.measures.findLast((measure) => measure.code !== '')
    return { ...heading, follows: before?.code ?? '', content: [], kpiHeader: undefined, kpis: [], part: 'heading' }
  }

  #add(measure: RawMeasure): void {
    this.body.measures.push(measure)
    this.#measure = measure
  }

  #endMeasure(): void {
    this.#stray.flush()
    this.#measure = undefined
    this.#awaitsTitle = false
  }

  /** The latest policy heading is the measure's if the numbers agree. */
  #settlePolicy(code: string): void {
    const [priority, policy] = code.split('-').map(Number)
    const latest = this.body.policies.at(-1)
    if (latest !== undefined && latest.priority === undefined && latest.no === policy) latest.priority = priority
  }

  #takeRow(line: DocumentLine): void {
    const measure = this.#measure
    const outcome = measure === undefined ? 'another-measure' : takeRow(measure, line, this.#log)
    if (outcome === 'taken') this.#stray.flush()
    else if (outcome === 'stray') this.#stray.add(line, measure?.code ?? '')
    else this.#beginWithoutHeading(line)
  }

  #beginWithoutHeading(line: DocumentLine): void {
    const probe = this.#newMeasure({ line: line.no, level: 0, heading: '', code: '', title: '' })
    if (takeRow(probe, line, this.#log) !== 'taken') {
      this.#stray.add(line, '')
      return
    }
    this.#stray.flush()
    this.#add(probe)
  }

  #takeText(line: DocumentLine, read: Extract<StrategyLine, { kind: 'heading' | 'prose' | 'tree-measure' }>): void {
    const priority = this.body.priorities.at(-1)
    const title = read.kind === 'prose' ? read.text : read.title
    if (this.#awaitsTitle && priority !== undefined && looksLikeTitle(title)) {
      this.#log.add(
        'T03',
        { code: String(priority.no), part: '重点戦略', line: priority.line },
        '番号と題名が2行に分かれていたため、1つにつなぎました。',
        {
          before: `${priority.heading}\n${(line.cells[0] ?? '').trim()}`,
          after: `${priority.heading.replace(/^#+\s*/, '')} ${title}`,
        },
      )
      priority.title = title
      this.#awaitsTitle = false
      return
    }
    if (this.#measure !== undefined) this.#stray.add(line, this.#measure.code)
  }
}

/** Whether a line may be a title: words, but neither a sentence nor the number of a page. */
const looksLikeTitle = (text: string): boolean =>
  text.length <= 80 && !text.includes('。') && (text.match(/\p{L}/gu)?.length ?? 0) >= 4
