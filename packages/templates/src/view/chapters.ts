import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { firstPlaces } from './first-places.ts'
import { goalSheetView, type GoalSheetView } from './goal-sheet.ts'
import { priorityNumbers } from './places.ts'
import { sheetView, type SheetView } from './sheet.ts'
import { goalsOf, measuresOf, type ReportVariant } from './variant.ts'

/** The sheets of one 基本目標. */
export interface ChapterView {
  /** Null where it has no 数値目標. */
  goals: GoalSheetView | null
  sheets: SheetView[]
}

/** The sheets a variant prints, by 基本目標 in printed order. */
export function chapters(data: EditionData, words: EditionWords, variant: ReportVariant): ChapterView[] {
  const printed = { ...data, goals: goalsOf(data, variant), measures: measuresOf(data, variant) }
  const places = firstPlaces(data, printed)
  return priorityNumbers(printed).map((no) => ({
    goals: goalSheetView(printed, no, words, places),
    sheets: printed.measures
      .filter(({ priority }) => priority === no)
      .map((measure) => ({ ...sheetView(data, measure, words, places), opinionSpace: variant.kind === 'meeting' })),
  }))
}
