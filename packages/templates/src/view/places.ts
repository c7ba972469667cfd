import type { EditionData, EditionKpi } from '@torikumi/domain'
import { goalSheetId, sheetId } from './anchors.ts'

/** Where indicators are printed: the sheet of a measure, or 数値目標 of a 基本目標 or 戦略方針. */
export interface Place {
  code: string
  name: string
  priority: number
  /** The id of the sheet that begins a page. */
  sheet: string
  kpis: readonly EditionKpi[]
}

/** A KPI with its place. */
export interface PlacedKpi {
  place: Place
  kpi: EditionKpi
}

/** Every place in printed order: by 基本目標, its 数値目標 before its measures. */
export function placesOf(data: EditionData): Place[] {
  return priorityNumbers(data).flatMap((no) => [...goalPlaces(data, no), ...measurePlaces(data, no)])
}

/** The 基本目標 that have anything to print, in order; also one that the list of names lacks. */
export const priorityNumbers = (data: EditionData): number[] =>
  [...new Set([...data.goals, ...data.measures].map(({ priority }) => priority))].sort((a, b) => a - b)

/** Every KPI row in printed order. */
export const printedRows = (data: EditionData): PlacedKpi[] =>
  placesOf(data).flatMap((place) => place.kpis.map((kpi) => ({ place, kpi })))

/** Every indicator once, where it stands first, in printed order. */
export const indicatorsOnce = (data: EditionData): PlacedKpi[] => printedRows(data).filter(({ kpi }) => !kpi.shownAgain)

const goalPlaces = (data: EditionData, no: number): Place[] =>
  data.goals
    .filter(({ priority }) => priority === no)
    .map(({ code, name, priority, kpis }) => ({ code, name, priority, kpis, sheet: goalSheetId(priority) }))

const measurePlaces = (data: EditionData, no: number): Place[] =>
  data.measures
    .filter(({ priority }) => priority === no)
    .map(({ code, name, priority, kpis }) => ({ code, name, priority, kpis, sheet: sheetId(code) }))
