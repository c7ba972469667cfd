import { withoutMarkUp } from '../cells/without-mark-up.ts'
import type { PlacedCell } from '../checks/placed-cells.ts'
import { cellText } from '../report/raw-sheet.ts'
import type { RawBody } from './raw-measure.ts'

/** Every cell of the body that holds words: titles, contents and the names of indicators. */
export const wordsOf = (body: RawBody): PlacedCell[] =>
  body.measures.flatMap(({ code, title, line, content, kpis }) => [
    { text: title, place: { code, part: '施策', line } },
    ...content.map((row) => ({
      text: withoutMarkUp(cellText(row, 1)).text,
      place: { code, part: '内容', line: row.line },
    })),
    ...kpis.map((row, index) => ({
      text: withoutMarkUp(cellText(row, 1)).text,
      place: { code, part: `KPI${index + 1}`, line: row.line },
    })),
  ])
