import type { EditionData, EditionMeasure } from '@torikumi/domain'

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
  /** 「8施策」 and 「12指標」: an indicator counts where it stands first. */
  measureCount: string
  indicatorCount: string
}

/** 基本目標 and the measures that belong to it; one without measures is left out, one that is not listed still gets its number. */
export function priorityGroups(data: EditionData): PriorityGroup[] {
  const numbers = [...new Set(data.measures.map((measure) => measure.priority))].sort((a, b) => a - b)
  return numbers.map((no) => {
    const measures = data.measures.filter((measure) => measure.priority === no)
    const name = data.priorities.find((priority) => priority.no === no)?.name ?? ''
    const indicators = measures.flatMap((measure) => measure.kpis).filter((kpi) => !kpi.shownAgain)
    return {
      no,
      label: priorityLabel(no),
      name,
      fullLabel: name === '' ? priorityLabel(no) : `${priorityLabel(no)}　${name}`,
      measures,
      measureCount: `${measures.length}施策`,
      indicatorCount: `${indicators.length}指標`,
    }
  })
}

/** 「基本目標1」. */
export const priorityLabel = (no: number): string => `基本目標${no}`
