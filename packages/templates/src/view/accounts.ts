import { printedWords } from '@torikumi/domain'
import type { EditionKpi } from '@torikumi/domain'
import { textBlocks, type TextBlock } from './text-blocks.ts'

/** 要因・課題 and 今後の方向性と理由 of a sheet's indicators, side by side; each keeps its column where the other is absent. */
export interface AccountsView {
  /** False where no indicator has one: then its head is left out, and its column stays free. */
  hasCauses: boolean
  hasOutlooks: boolean
  /** The first stands under the heads. */
  rows: AccountRow[]
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
 * The accounts of a sheet's indicators, each where the indicator stands first; null where none has one.
 */
export function accountsView(kpis: readonly EditionKpi[]): AccountsView | null {
  const given = kpis.filter((kpi) => !kpi.shownAgain && (kpi.actual.note.trim() !== '' || kpi.outlook !== null))
  if (given.length === 0) return null
  return {
    hasCauses: given.some((kpi) => kpi.actual.note.trim() !== ''),
    hasOutlooks: given.some((kpi) => kpi.outlook !== null),
    rows: given.map((kpi, index) => ({
      first: index === 0,
      name: kpis.length > 1 ? kpi.name : null,
      causes: textBlocks(kpi.actual.note),
      ...outlookOf(kpi),
    })),
  }
}

/** 今後の方向性 of an indicator: its word and its reason. */
export const outlookOf = ({ outlook }: EditionKpi): { outlook: string; reason: TextBlock[] } =>
  outlook === null
    ? { outlook: '', reason: [] }
    : { outlook: printedWords.outlook[outlook.kind], reason: textBlocks(outlook.reason) }
