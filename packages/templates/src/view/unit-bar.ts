import { JUDGEMENT_MARKS } from '@torikumi/domain'
import type { EditionData, EditionKpi } from '@torikumi/domain'
import { kpiId } from './anchors.ts'
import { kpiMark, type MarkView } from './mark.ts'
import type { Place } from './places.ts'
import { priorityGroups } from './priorities.ts'

/** The stacked bar of one 基本目標: one cell per indicator, from reached to not judged. */
export interface UnitBar {
  label: string
  name: string
  /** True where the name is too long to stand beside the bar: then it stands above it. */
  long: boolean
  measureCount: string
  indicatorCount: string
  /** Width of a cell in millimetres; null where the bar is drawn as plain segments. */
  cellWidth: number | null
  cells: UnitCell[]
  /** In place of cells where there are too many of them: one segment per mark, `share` in percent of the bar. */
  segments: { mark: MarkView; count: number; share: number }[]
}

export interface UnitCell {
  code: string
  name: string
  target: string
  mark: MarkView
  /** What the mark says: its word and the name. */
  says: string
}

/** 147 mm hold 12 cells of 12.2 mm; more cells grow narrower down to 8 mm, then stand on two lines; over 40 they become segments. */
const [room, widest, narrowest, mostCells] = [147, 12.2, 8, 40]

/** Two lines of 8 characters beside a bar. */
const longName = 16

/** The bars of an edition, one per 基本目標 that has indicators. */
export function unitBars(data: EditionData): UnitBar[] {
  return priorityGroups(data)
    .map(({ label, name, measureCount, indicatorCount, places }) => {
      const cells = places
        .flatMap((place) => place.kpis.filter((kpi) => !kpi.shownAgain).map((kpi) => ({ place, kpi })))
        .map(({ place, kpi }) => unitCell(data, place, kpi))
        .sort((a, b) => JUDGEMENT_MARKS.indexOf(a.mark.mark) - JUDGEMENT_MARKS.indexOf(b.mark.mark))
      const many = cells.length > mostCells
      return {
        label,
        name,
        long: [...name].length > longName,
        measureCount,
        indicatorCount,
        cellWidth: many ? null : cellWidth(cells.length),
        cells: many ? [] : cells,
        segments: many ? segments(cells) : [],
      }
    })
    .filter((bar) => bar.cells.length > 0 || bar.segments.length > 0)
}

function unitCell(data: EditionData, place: Place, kpi: EditionKpi): UnitCell {
  const mark = kpiMark(data, kpi)
  const says = `${mark.word} ${kpi.name}`
  return { code: place.code, name: kpi.name, target: kpiId(kpi, place.code), mark, says }
}

const cellWidth = (count: number): number => {
  if (count * widest <= room) return widest
  if (count * narrowest <= room) return Math.floor((room / count) * 100) / 100
  return Math.min(widest, Math.floor((room / Math.ceil(count / 2)) * 100) / 100)
}

function segments(cells: UnitCell[]): UnitBar['segments'] {
  return JUDGEMENT_MARKS.flatMap((mark) => {
    const same = cells.filter((cell) => cell.mark.mark === mark)
    const first = same[0]
    return first === undefined
      ? []
      : [{ mark: first.mark, count: same.length, share: Math.round((same.length / cells.length) * 1000) / 10 }]
  })
}
