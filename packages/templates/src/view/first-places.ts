import type { EditionData } from '@torikumi/domain'
import { goalSheetId } from './anchors.ts'
import { goalSheetTitle } from './goal-sheet-title.ts'
import { indicatorsOnce, placesOf } from './places.ts'

/** Where an indicator is printed first: what its sheet is called, 「1-2-3」 or 「基本目標1の数値目標」, and its id; empty where the print lacks it. */
export interface FirstPlace {
  label: string
  target: string
}

/** The first place of each indicator of an edition, by the indicator's id. */
export type FirstPlaces = ReadonlyMap<string, FirstPlace>

/** The first places in a print that has these goals and measures only. */
export function firstPlaces(data: EditionData, printed: Pick<EditionData, 'goals' | 'measures'> = data): FirstPlaces {
  const sheets = new Set(placesOf({ ...data, ...printed }).map(({ sheet }) => sheet))
  return new Map(
    indicatorsOnce(data).map(({ place: { code, priority, sheet }, kpi }) => [
      kpi.indicatorId,
      {
        label: sheet === goalSheetId(priority) ? goalSheetTitle(priority) : code,
        target: sheets.has(sheet) ? sheet : '',
      },
    ]),
  )
}
