import type { Place } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { PART_NAMES } from '../report/report-labels.ts'
import { placedRows } from './activity-rows.ts'

export interface PlacedCell {
  text: string
  place: Place
}

/** Every cell of a sheet that holds words: names, content and texts, not the values. */
export const placedCells = (sheet: ReadSheet): PlacedCell[] => {
  const { code, name, content, kpis } = sheet.measure
  const rows = [...placedRows(sheet, 'activities'), ...placedRows(sheet, 'plans')]
  return [
    { text: name, place: { code, part: PART_NAMES.heading, line: sheet.line } },
    { text: content, place: { code, part: PART_NAMES.content, line: sheet.contentLine } },
    ...kpis.map((kpi, index) => ({
      text: kpi.name,
      place: { code, part: `${PART_NAMES.kpis}${index + 1}`, line: sheet.kpiLines[index] ?? sheet.line },
    })),
    ...rows.flatMap(({ row, place }) => [
      { text: row.name, place },
      { text: row.text, place },
    ]),
  ]
}
