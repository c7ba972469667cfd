import type { DocumentLine } from '../document/document-lines.ts'
import type { WarningLog } from '../import-warning.ts'
import { splitMeasureCode } from './measure-code.ts'
import { blankFrom, cellText, newSheet, rowOf, type RawRow, type RawSheet } from './raw-sheet.ts'
import { foldLabel, PART_NAMES, SHEET_PARTS } from './report-labels.ts'
import { rowKind } from './row-kind.ts'
import { StrayRows } from './stray-rows.ts'
import {
  isRelabelled,
  isShifted,
  mayContinue,
  partOfUnlabelled,
  takeBackPlans,
  type TablePart,
} from './unlabelled-row.ts'

/**
 * Sorts the lines of a report into sheets and their parts. Parts come in a fixed order, so a part that comes again, or too
 * early, begins another sheet whose heading is lost; a row is never given to a sheet it may not belong to.
 */
export class SheetCollector {
  readonly sheets: RawSheet[] = []
  readonly #log: WarningLog
  readonly #stray: StrayRows
  #afterBlank = false

  constructor(log: WarningLog) {
    this.#log = log
    this.#stray = new StrayRows(log)
  }

  take(line: DocumentLine): void {
    const row = rowKind(line)
    if (row.kind === 'blank') {
      this.#afterBlank = true
      return
    }
    if (row.kind === 'heading') this.#beginSheet(line, row.title, row.labelled)
    else if (row.kind === 'kpi-header') this.#takeKpiHeader(line)
    else if (row.kind === 'labelled') this.#takeLabelled(line, row.part)
    else if (row.kind === 'unlabelled') this.#takeUnlabelled(line, rowOf(line))
    else if (row.kind === 'unknown-label') this.#takeUnknownLabel(line)
    else this.#leave(line)
    this.#afterBlank = false
  }

  finish(): readonly RawSheet[] {
    this.#stray.flush()
    return this.sheets
  }

  get #sheet(): RawSheet | undefined {
    return this.sheets.at(-1)
  }

  get #code(): string {
    return splitMeasureCode(this.#sheet?.heading ?? '')?.code ?? ''
  }

  #beginSheet(line: DocumentLine, title: string, labelled: boolean): void {
    this.#stray.flush()
    this.sheets.push(newSheet(line.no, title))
    if (!labelled)
      this.#doubt(
        'missing-heading',
        line.no,
        '施策名',
        '見出し「具体的施策」がないため、番号から施策の始まりと読みました。',
      )
  }

  /** The sheet a labelled row belongs to: the present one, or a new one where the row cannot follow in it. */
  #sheetFor(part: TablePart, startsPart: boolean, line: number): RawSheet {
    const sheet = this.#sheet
    const step = sheet === undefined ? -1 : SHEET_PARTS.indexOf(part) - SHEET_PARTS.indexOf(sheet.part)
    if (sheet !== undefined && (step > 0 || (step === 0 && !startsPart && !this.#afterBlank))) return sheet
    const fresh = newSheet(line, '')
    this.#stray.flush()
    this.sheets.push(fresh)
    this.#doubt('missing-heading', line, PART_NAMES[part], '施策の見出しがないため、番号のない施策として読みました。')
    return fresh
  }

  #takeKpiHeader(line: DocumentLine): void {
    const sheet = this.#sheetFor('kpis', true, line.no)
    sheet.kpiHeader = rowOf(line)
    this.#enter(sheet, 'kpis')
  }

  #takeLabelled(line: DocumentLine, part: TablePart): void {
    const sheet = this.#sheetFor(part, part === 'content', line.no)
    const begins = sheet.part !== part
    this.#enter(sheet, part)
    if (part === 'kpis' && !begins)
      this.#doubt('T04', line.no, 'KPI', '「KPI」の見出しが表の1行目ではなくデータの行にありました。')
    if (begins && (part === 'activities' || part === 'plans'))
      sheet.labels.push({ line: line.no, text: cellText(line, 0) })
    if (!blankFrom(line.cells, 1)) sheet[part].push(rowOf(line))
  }

  #takeUnlabelled(line: DocumentLine, row: RawRow): void {
    const sheet = this.#sheet
    if (sheet === undefined) return
    const part = partOfUnlabelled(sheet, row)
    if (part === undefined || (this.#afterBlank && part === sheet.part && !mayContinue(sheet))) {
      this.#leave(line)
      return
    }
    if (row.cells !== line.cells)
      this.#log.add(
        'T07',
        { code: this.#code, part: `${PART_NAMES[part]}${sheet[part].length + 1}`, line: line.no },
        '左に1列ずれた行を元の列に戻しました。',
        {
          before: line.cells.join('\t').trim(),
          after: row.cells.join('\t').trimEnd(),
        },
      )
    if (part === 'plans' && sheet.part === 'activities') sheet.plans.push(...takeBackPlans(sheet, row))
    if (part !== sheet.part)
      this.#doubt(
        'missing-heading',
        line.no,
        PART_NAMES[part],
        `見出しがないため、行の形から「${PART_NAMES[part]}」の始まりと読みました。`,
      )
    else if (this.#afterBlank)
      this.#doubt('blank-line', line.no, PART_NAMES[part], '空行のあとの行を、前の表の続きとして読みました。')
    if (part === 'content' && sheet.content.length > 0)
      this.#doubt('T05', line.no, '内容', '内容が2行に分かれていたため、1つにつなぎました。')
    this.#enter(sheet, part)
    sheet[part].push(row)
  }

  #takeUnknownLabel(line: DocumentLine): void {
    const sheet = this.#sheet
    if (sheet === undefined) return
    if (isShifted(sheet, line)) {
      this.#takeUnlabelled(line, rowOf(line, true))
      return
    }
    const next = sheet.part === 'kpis' ? 'activities' : sheet.part === 'activities' ? 'plans' : undefined
    if (next !== undefined && isRelabelled(line)) {
      this.#doubt(
        'unknown-label',
        line.no,
        PART_NAMES[next],
        `見出し「${foldLabel(cellText(line, 0))}」は初めて見る言葉のため、順序から「${PART_NAMES[next]}」と読みました。`,
      )
      this.#enter(sheet, next)
      sheet[next].push(rowOf(line))
      return
    }
    this.#leave(line)
  }

  #enter(sheet: RawSheet, part: TablePart): void {
    this.#stray.flush()
    sheet.part = part
  }

  #leave(line: DocumentLine): void {
    if (this.#sheet !== undefined) this.#stray.add(line, this.#code)
  }

  #doubt(rule: string, line: number, part: string, message: string): void {
    this.#log.add(rule, { code: this.#code, part, line }, message)
  }
}
