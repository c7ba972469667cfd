import type { EditionKpi } from '@torikumi/domain'

/** The id of a measure's sheet, `s-1-1-1`: an address that stays for as long as the edition does. */
export const sheetId = (measureCode: string): string => `s-${idPart(measureCode)}`

/** The id of the sheet of the 数値目標 of a 基本目標, by its number: `g-1`. */
export const goalSheetId = (priority: number): string => `g-${idPart(String(priority))}`

/** The id of the 数値目標 of one 基本目標 or 戦略方針 on that sheet, by its code: `goal-1-2`. */
export const goalId = (code: string): string => `goal-${idPart(code)}`

/** The id of a KPI row: `kpi-` and its indicator; a later place (再掲) carries its measure, since an id stands once in a page. */
export const kpiId = (kpi: EditionKpi, measureCode: string): string =>
  kpi.shownAgain ? `${indicatorId(kpi)}-${idPart(measureCode)}` : indicatorId(kpi)

/** The address of an indicator in every edition, `kpi-` and its id: its first place owns it, later places link to it. */
export const indicatorId = ({ indicatorId: id }: Pick<EditionKpi, 'indicatorId'>): string => `kpi-${idPart(id)}`

/** The id of the sheet of a 交付金事業, by its place among the grants and in its grant, both from 0: `p-1-2` is the second of the first. */
export const projectId = (grant: number, project: number): string => `p-${grant + 1}-${project + 1}`

/** The id of a 取組 row. */
export const activityRowId = (activityId: string): string => `act-${idPart(activityId)}`

/** The id of an opinion. */
export const opinionId = (id: string): string => `opinion-${idPart(id)}`

/** Ids of the parts that are not measure sheets. */
export const partIds = {
  cover: 's-cover',
  contents: 's-contents',
  summary: 's-summary',
  behind: 's-behind',
  guide: 's-guide',
  opinions: 's-opinions',
  series: 's-series',
  index: 's-index',
  terms: 's-terms',
  changes: 's-changes',
  back: 's-back',
} as const

/** Letters, digits, `-` and `_` stay; whatever else a code may hold becomes its code point, so that ids, links and CSS names agree. */
const idPart = (text: string): string =>
  text.replace(/[^\w-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)
