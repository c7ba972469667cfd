import type { EditionChange, EditionChangePlace, EditionData, EditionKpi } from '@torikumi/domain'
import { kpiId, partIds, sheetId } from './anchors.ts'

/**
 * The page on which an edition's PDF prints a place of a change, from the pages of its linked elements (id → page, from 1): the row
 * itself where it is known, else the sheet or part it stands on; null where neither is known.
 */
export function pageOfPlace(
  data: EditionData,
  pageOf: Readonly<Record<string, number>>,
  { subject, id }: Pick<EditionChange, 'subject' | 'id'>,
  { part, code }: Pick<EditionChangePlace, 'part' | 'code'>,
): number | null {
  const rows = subject === 'kpi' ? rowsAt(data, id, part, code) : []
  const anchors = [...rows.map((kpi) => kpiId(kpi, code)), partAnchor(part, code)]
  const known = anchors.find((anchor) => pageOf[anchor] !== undefined)
  return known === undefined ? null : (pageOf[known] ?? null)
}

function rowsAt(data: EditionData, id: string, part: EditionChangePlace['part'], code: string): EditionKpi[] {
  const sheets = part === 'goal' ? data.goals : part === 'sheet' ? data.measures : []
  return sheets
    .filter((sheet) => sheet.code === code)
    .flatMap(({ kpis }) => kpis.filter(({ indicatorId }) => indicatorId === id))
}

function partAnchor(part: EditionChangePlace['part'], code: string): string {
  switch (part) {
    case 'sheet':
    case 'goal':
      return sheetId(code)
    case 'opinions':
      return 's-opinions'
    default:
      return partIds[part]
  }
}
