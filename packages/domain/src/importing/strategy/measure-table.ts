import { looksLikeProse } from '../cells/cell-looks.ts'
import type { DocumentLine } from '../document/document-lines.ts'
import type { WarningLog } from '../import-warning.ts'
import { blankFrom, cellText, rowOf } from '../report/raw-sheet.ts'
import { isKpiHeader, partOfLabel } from '../report/report-labels.ts'
import type { RawMeasure } from './raw-measure.ts'
import { splitSquashedHeader } from './squashed-header.ts'

/** What became of a row: it was taken, it belongs to no part, or it begins a measure whose heading is lost. */
export type RowOutcome = 'taken' | 'stray' | 'another-measure'

/** Sorts one row into the parts of a measure. A part that comes again, or too early, is another measure's. */
export const takeRow = (measure: RawMeasure, line: DocumentLine, log: WarningLog): RowOutcome => {
  const at = { code: measure.code, line: line.no }
  const row = rowOf(line)
  const label = partOfLabel(cellText(row, 0))
  if (label === 'content') {
    if (measure.part !== 'heading') return 'another-measure'
    measure.part = 'content'
    measure.content.push(row)
    return 'taken'
  }
  const squashed = splitSquashedHeader(row)
  if (squashed !== null || isKpiHeader(row.cells, label === 'kpis')) {
    if (measure.part === 'kpis') return 'another-measure'
    measure.part = 'kpis'
    measure.kpiHeader = squashed?.header ?? row
    if (squashed !== null) {
      measure.kpis.push(squashed.data)
      log.add('W16', { ...at, part: 'KPI1' }, '見出しと値が同じ行にあったため、見出しと値に分けました。', {
        before: row.cells.join('\t').trim(),
        after: squashed.data.cells.join('\t').trim(),
      })
    }
    return 'taken'
  }
  if (label === 'kpis') {
    if (measure.part === 'kpis' && measure.kpis.length === 0)
      log.add('T04', { ...at, part: 'KPI1' }, '「KPI」の見出しが、表の見出し行ではなくデータの行にありました。')
    measure.part = 'kpis'
    measure.kpis.push(row)
    return 'taken'
  }
  return takeUnlabelled(measure, line, log)
}

const takeUnlabelled = (measure: RawMeasure, line: DocumentLine, log: WarningLog): RowOutcome => {
  const at = { code: measure.code, line: line.no }
  const shifted = cellText(line, 0) !== ''
  const row = rowOf(line, shifted)
  if (shifted && !(measure.part === 'kpis' && blankFrom(line.cells, 4) && !blankFrom(line.cells, 1))) return 'stray'
  if (!shifted && measure.part !== 'kpis' && blankFrom(row.cells, 2)) {
    if (measure.part === 'heading' && !looksLikeProse(cellText(row, 1))) return 'stray'
    if (measure.part === 'content') {
      log.add('T05', { ...at, part: '内容' }, '内容が2行に分かれていたため、1つにつなぎました。', {
        before: cellText(row, 1),
      })
    } else log.add('missing-heading', { ...at, part: '内容' }, '見出し「内容」がないため、文の形から内容と読みました。')
    measure.part = 'content'
    measure.content.push(row)
    return 'taken'
  }
  if (measure.part !== 'kpis')
    log.add('missing-heading', { ...at, part: 'KPI' }, '表の見出しがないため、行の形からKPIの表の始まりと読みました。')
  if (shifted)
    log.add('T07', { ...at, part: `KPI${measure.kpis.length + 1}` }, '左に1列ずれた行を元の列に戻しました。', {
      before: line.cells.join('\t').trim(),
      after: row.cells.join('\t').trimEnd(),
    })
  measure.part = 'kpis'
  measure.kpis.push(row)
  return 'taken'
}
