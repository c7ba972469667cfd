import { printedWords } from '@torikumi/domain'
import type { EditionKpi } from '@torikumi/domain'
import type { FirstPlace, FirstPlaces } from './first-places.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'

/** 要因・課題 and 今後の方向性と理由 of a sheet's indicators, side by side; each keeps its column where the other is absent. */
export interface AccountsView {
  /** False where no indicator has one: then its head is left out, and its column stays free. */
  hasCauses: boolean
  hasOutlooks: boolean
  /** The first stands under the heads. */
  rows: AccountRow[]
  /** Where those of the indicators stand that are shown again. */
  elsewhere: AccountPointer[]
}

/** 「要因・課題は1-2-3（11ページ）に掲載」: the account of an indicator that is shown again stands where it is printed first. */
export interface AccountPointer extends FirstPlace {
  /** Null where the sheet has one indicator. */
  name: string | null
  /** 「要因・課題」, 「今後の方向性」 or both. */
  what: string
}

/** What a section says of one indicator. */
export interface AccountRow {
  first: boolean
  /** Null where the sheet has one indicator. */
  name: string | null
  causes: TextBlock[]
  /** 継続, 拡充, 見直し, 縮小, 終了; empty where none is given. */
  outlook: string
  reason: TextBlock[]
}

/**
 * The accounts of a sheet's indicators, each where the indicator stands first (`places`), and a pointer to it where it is shown again;
 * null where none has one.
 */
export function accountsView(kpis: readonly EditionKpi[], places: FirstPlaces): AccountsView | null {
  const told = kpis.filter((kpi) => partsOf(kpi).length > 0)
  if (told.length === 0) return null
  const given = told.filter((kpi) => !kpi.shownAgain)
  return {
    hasCauses: given.some((kpi) => kpi.actual.note.trim() !== ''),
    hasOutlooks: given.some((kpi) => kpi.outlook !== null),
    rows: given.map((kpi, index) => ({
      first: index === 0,
      name: kpis.length > 1 ? kpi.name : null,
      causes: textBlocks(kpi.actual.note),
      ...outlookOf(kpi),
    })),
    elsewhere: told
      .filter((kpi) => kpi.shownAgain)
      .flatMap((kpi) => {
        const place = places.get(kpi.indicatorId)
        const name = kpis.length > 1 ? kpi.name : null
        return place === undefined ? [] : [{ name, what: partsOf(kpi).join('と'), ...place }]
      }),
  }
}

const partsOf = ({ actual, outlook }: EditionKpi): string[] => [
  ...(actual.note.trim() === '' ? [] : ['要因・課題']),
  ...(outlook === null ? [] : ['今後の方向性']),
]

/** 今後の方向性 of an indicator: its word and its reason. */
export const outlookOf = ({ outlook }: EditionKpi): { outlook: string; reason: TextBlock[] } =>
  outlook === null
    ? { outlook: '', reason: [] }
    : { outlook: printedWords.outlook[outlook.kind], reason: textBlocks(outlook.reason) }
