import { looksLikeProse } from '../cells/cell-looks.ts'
import { readCell } from '../cells/cell-reading.ts'
import type { WarningLog } from '../import-warning.ts'
import { kpiTable } from './kpi-table.ts'
import { splitMeasureCode } from './measure-code.ts'
import { printedYears } from './printed-years.ts'
import { blankFrom, cellText, type RawRow, type RawSheet } from './raw-sheet.ts'
import { readActivity } from './read-activities.ts'
import { readKpi, type RowContext } from './read-kpis.ts'
import type { ReportMeasure } from './report-import.ts'
import { foldLabel, PART_NAMES } from './report-labels.ts'

/** A measure as it was read, with the lines its rows stand on. */
export interface ReadSheet {
  measure: ReportMeasure
  line: number
  contentLine: number
  kpiLines: readonly number[]
  activityLines: readonly number[]
  planLines: readonly number[]
  /** The fiscal year with which the plans begin, where their label names one (「平成29年度以降」 → 2017). */
  planYear: number | undefined
}

/** Reads the cells of one sheet. */
export const readSheet = (sheet: RawSheet, document: Omit<RowContext, 'code'>): ReadSheet => {
  const { log } = document
  const heading = splitMeasureCode(sheet.heading)
  const code = heading?.code ?? ''
  const at = { code, part: PART_NAMES.heading, line: sheet.line }
  const name = readCell(heading?.name ?? sheet.heading, 'name', at, log)
  if (sheet.heading !== '' && heading === null)
    log.add('missing-code', at, '施策の番号がありません。', { before: sheet.heading })
  if (sheet.heading !== '' && name === '') log.add('missing-cell', at, '施策の名称がないため、空欄にしました。')
  const content = readContent(sheet, code, log)
  const table = kpiTable(sheet.kpiHeader, sheet.kpis, code, log)
  const kpis = sheet.kpis.map((row, index) => readKpi(row, index + 1, table, { ...document, code }))
  const readTable = (part: 'activities' | 'plans', other: 'activities' | 'plans') => {
    const names = { own: namesOf(sheet[part]), other: namesOf(sheet[other]) }
    return sheet[part].map((row, index) =>
      readActivity(row, { place: { code, part: `${PART_NAMES[part]}${index + 1}`, line: row.line }, names, log }),
    )
  }
  const activities = readTable('activities', 'plans')
  const plans = readTable('plans', 'activities')
  noteMissingParts(sheet, code, log)
  noteLabels(sheet, code, log)
  return {
    measure: { code, name, content, kpiHeader: table.header, kpis, activities, plans },
    line: sheet.line,
    contentLine: sheet.content[0]?.line ?? sheet.line,
    kpiLines: sheet.kpis.map((row) => row.line),
    activityLines: sheet.activities.map((row) => row.line),
    planLines: sheet.plans.map((row) => row.line),
    planYear: sheet.labels.filter(({ text }) => text.includes('以降')).flatMap(({ text }) => printedYears(text))[0],
  }
}

const namesOf = (rows: readonly RawRow[]): string[] =>
  rows.map((row) => cellText(row, 1)).filter((name) => name !== '' && !looksLikeProse(name))

/** The content, its later rows joined by one space as the paragraphs of a cell are. */
const readContent = (sheet: RawSheet, code: string, log: WarningLog): string => {
  const texts = sheet.content.map((row) => {
    const place = { code, part: PART_NAMES.content, line: row.line }
    if (!blankFrom(row.cells, 2))
      log.add('extra-cell', place, '内容の右にもセルがあります。読み込まなかった文字を確かめてください。', {
        before: row.cells.slice(2).join('\t').trim(),
      })
    return readCell(row.cells[1] ?? '', 'text', place, log)
  })
  return texts.filter((text) => text !== '').join(' ')
}

const noteMissingParts = (sheet: RawSheet, code: string, log: WarningLog): void => {
  const missing: string[] = []
  if (sheet.content.length === 0) missing.push(PART_NAMES.content)
  if (sheet.kpiHeader === undefined) missing.push('KPIの見出し')
  if (sheet.kpis.length === 0) missing.push(PART_NAMES.kpis)
  if (sheet.activities.length === 0) missing.push(PART_NAMES.activities)
  if (sheet.plans.length === 0) missing.push(PART_NAMES.plans)
  if (missing.length > 0)
    log.add(
      'missing-part',
      { code, part: PART_NAMES.heading, line: sheet.line },
      `この施策には${missing.join('・')}がありません。`,
    )
}

/** T08: the labels of the two tables, printed with other white space from sheet to sheet, are known by their letters. */
const noteLabels = (sheet: RawSheet, code: string, log: WarningLog): void => {
  const broken = sheet.labels.filter((label) => /\s/u.test(label.text))
  const first = broken[0]
  if (first === undefined) return
  log.add('T08', { code, part: '表の見出し', line: first.line }, '見出しの途中の空白を除いて読みました。', {
    before: broken.map((label) => label.text).join('／'),
    after: broken.map((label) => foldLabel(label.text)).join('／'),
  })
}
