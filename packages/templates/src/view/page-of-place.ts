import type { EditionChange, EditionChangePlace, EditionData } from '@torikumi/domain'
import { goalSheetId, partIds, sheetId } from './anchors.ts'
import { placeTarget } from './changes/change-place.ts'

/**
 * The page on which an edition's PDF prints a place of a change, from the pages of its linked elements (id → page, from 1): the row
 * itself where it is known, else the sheet or part it stands on; null where neither is known.
 */
export function pageOfPlace(
  data: EditionData,
  pageOf: Readonly<Record<string, number>>,
  change: Pick<EditionChange, 'subject' | 'id'>,
  place: Pick<EditionChangePlace, 'part' | 'code'>,
): number | null {
  const known = [placeTarget(data, change, place), partAnchor(data, place)].find((id) => pageOf[id] !== undefined)
  return known === undefined ? null : (pageOf[known] ?? null)
}

function partAnchor(data: EditionData, { part, code }: Pick<EditionChangePlace, 'part' | 'code'>): string {
  if (part === 'sheet') return sheetId(code)
  if (part === 'goal') return goalSheetId(data.goals.find((goal) => goal.code === code)?.priority ?? 0)
  return partIds[part]
}
