import type { EditionKpi } from '@torikumi/domain'

/** The id of a measure's sheet, `s-1-1-1`: an address that stays for as long as the edition does. */
export const sheetId = (measureCode: string): string => `s-${idPart(measureCode)}`

/** The id of the sheet of 数値目標 of a 基本目標, `g-1`, and of those of one 基本目標 or 戦略方針 on it, `goal-1-2`. */
export const goalSheetId = (priority: number): string => `g-${idPart(String(priority))}`
export const goalId = (code: string): string => `goal-${idPart(code)}`

/** The id of a KPI row: `kpi-` and its indicator; a later place (再掲) carries its measure, since an id stands once in a page. */
export const kpiId = (kpi: EditionKpi, measureCode: string): string =>
  kpi.shownAgain ? `kpi-${idPart(kpi.indicatorId)}-${idPart(measureCode)}` : `kpi-${idPart(kpi.indicatorId)}`

/** Ids of the parts that are not measure sheets. */
export const partIds = {
  cover: 's-cover',
  contents: 's-contents',
  summary: 's-summary',
  behind: 's-behind',
  guide: 's-guide',
  series: 's-series',
  back: 's-back',
} as const

/** Letters, digits, `-` and `_` stay; whatever else a code may hold becomes its code point, so that ids, links and CSS names agree. */
const idPart = (text: string): string =>
  text.replace(/[^\w-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)
