import { judgedMark } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { editionMarks } from './mark.ts'
import { priorityGroups } from './priorities.ts'

/** The judgements of each 基本目標 as numbers: what stands in place of the bars where no marks are drawn. */
export interface CountTable {
  words: string[]
  rows: { label: string; name: string; counts: number[] }[]
}

/** Indicators of each 基本目標 by judgement, each counted once; null for an edition without indicators. */
export function unitCounts(data: EditionData): CountTable | null {
  const marks = editionMarks(data)
  const rows = priorityGroups(data).map(({ label, name, places }) => {
    const once = places.flatMap(({ kpis }) => kpis).filter((kpi) => !kpi.shownAgain)
    return { label, name, counts: marks.map(({ mark }) => once.filter((kpi) => judgedMark(kpi) === mark).length) }
  })
  const counted = rows.filter(({ counts }) => counts.some((count) => count > 0))
  return counted.length === 0 ? null : { words: marks.map(({ word }) => word), rows: counted }
}
