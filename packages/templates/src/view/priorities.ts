import type { EditionData, EditionMeasure } from '@torikumi/domain'
import { placesOf, priorityNumbers, type Place } from './places.ts'

/** 基本目標 with its measures, in printed order. */
export interface PriorityGroup {
  no: number
  /** 「基本目標1」. */
  label: string
  /** Its name; empty where the source prints none. */
  name: string
  /** Both in one line. */
  fullLabel: string
  measures: EditionMeasure[]
  /** Its 数値目標 and its measures, in printed order. */
  places: Place[]
  /** 「8施策」 and 「12指標」: an indicator counts where it stands first. */
  measureCount: string
  indicatorCount: string
}

/** 基本目標 and what belongs to it; one with nothing to print is left out, one that is not listed still gets its number. */
export function priorityGroups(data: EditionData): PriorityGroup[] {
  const all = placesOf(data)
  return priorityNumbers(data).map((no) => {
    const places = all.filter(({ priority }) => priority === no)
    const measures = data.measures.filter((measure) => measure.priority === no)
    const name = data.priorities.find((priority) => priority.no === no)?.name ?? ''
    const indicators = places.flatMap(({ kpis }) => kpis).filter((kpi) => !kpi.shownAgain)
    return {
      no,
      label: priorityLabel(no),
      name,
      fullLabel: name === '' ? priorityLabel(no) : `${priorityLabel(no)}　${name}`,
      measures,
      places,
      measureCount: `${measures.length}施策`,
      indicatorCount: `${indicators.length}指標`,
    }
  })
}

/** 「基本目標1」. */
export const priorityLabel = (no: number): string => `基本目標${no}`
