import { JUDGEMENT_MARKS } from '@torikumi/domain'
import type { EditionData, EditionKpi } from '@torikumi/domain'
import { goalSheetId, sheetId } from './anchors.ts'
import { goalSheetTitle } from './goal-sheet-title.ts'
import { kpiMark, type MarkView } from './mark.ts'
import { printedRows, type Place } from './places.ts'
import { priorityGroups } from './priorities.ts'
import { shownIn } from './shown.ts'

/** 目次. */
export interface ContentsView {
  front: ContentsLine[]
  /** The sheets of 交付金事業. */
  projects: ContentsLine[]
  groups: { no: number; label: string; measureCount: string; indicatorCount: string; lines: ContentsLine[] }[]
  appendix: ContentsLine[]
  legend: MarkView[]
  /** 「（マーク1つが表の1行。全36行、再掲3件を含む）」. */
  legendNote: string
  /** Room for the marks of the fullest line, in marks. */
  widest: number
}

/** One line: the code first where there is one, the marks of the sheet's rows, and the page of the part it links to. */
export interface ContentsLine {
  target: string
  code: string
  name: string
  marks: ContentsMark[]
}

/** A mark of a sheet's rows; with a count where the sheet has too many rows to draw one mark each. */
export type ContentsMark = MarkView & { count: string }

/** A line of a part that is no measure sheet. */
export const partLine = (target: string, name: string): ContentsLine => ({ target, code: '', name, marks: [] })

/** One line for the 数値目標 of a 基本目標, which share a sheet. */
function goalLine(data: EditionData, priority: number, goals: readonly Place[]): ContentsLine[] {
  const kpis = goals.flatMap((goal) => goal.kpis)
  if (kpis.length === 0) return []
  const marks = marksOf(data, kpis)
  return [{ target: goalSheetId(priority), code: '', name: goalSheetTitle(priority), marks }]
}

/** More marks than these would leave the name no room. */
const mostMarks = 12

function marksOf(data: EditionData, kpis: readonly EditionKpi[]): ContentsMark[] {
  if (!shownIn(data).mark) return []
  const marks = kpis.map((kpi) => kpiMark(data, kpi))
  if (marks.length <= mostMarks) return marks.map((mark) => ({ ...mark, count: '' }))
  return JUDGEMENT_MARKS.flatMap((one) => {
    const same = marks.filter(({ mark }) => mark === one)
    return same.slice(0, 1).map((mark) => ({ ...mark, count: String(same.length) }))
  })
}

/** The room of a line's marks, in marks: a count takes as much as one. */
const roomOf = ({ marks }: ContentsLine): number => marks.reduce((room, { count }) => room + (count === '' ? 1 : 2), 0)

/** The contents of an edition: the parts before the sheets, the sheets by 基本目標, the parts after them. */
export function contentsView(
  data: EditionData,
  parts: {
    front: ContentsLine[]
    projects: { id: string; name: string }[]
    appendix: ContentsLine[]
    legend: MarkView[]
  },
): ContentsView {
  const { mark } = shownIn(data)
  const rows = printedRows(data).map(({ kpi }) => kpi)
  const again = rows.filter((kpi) => kpi.shownAgain).length
  const included = again === 0 ? '' : `、再掲${again}件を含む`
  const groups = priorityGroups(data).map(({ no, fullLabel, measureCount, indicatorCount, measures, places }) => ({
    no,
    label: fullLabel,
    measureCount,
    indicatorCount,
    lines: [
      ...goalLine(data, no, places.slice(0, places.length - measures.length)),
      ...measures.map((measure) => ({
        target: sheetId(measure.code),
        code: measure.code,
        name: measure.name,
        marks: marksOf(data, measure.kpis),
      })),
    ],
  }))
  return {
    front: parts.front,
    projects: parts.projects.map(({ id, name }) => partLine(id, name)),
    groups,
    appendix: parts.appendix,
    legend: mark ? parts.legend : [],
    legendNote: `（マーク1つが表の1行。全${rows.length}行${included}）`,
    widest: mark ? Math.max(1, ...groups.flatMap(({ lines }) => lines.map(roomOf))) : 0,
  }
}
