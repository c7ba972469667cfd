import type { EditionChange, EditionChangePlace, EditionData } from '@torikumi/domain'
import { activityRowId, goalId, kpiId, opinionId, partIds, sheetId } from '../anchors.ts'

/** The id of a place in this edition, the row itself where it has one; empty where the edition has no such place. */
export function placeTarget(
  data: EditionData,
  change: Pick<EditionChange, 'subject' | 'id'>,
  place: Pick<EditionChangePlace, 'part' | 'code'>,
): string {
  switch (place.part) {
    case 'sheet':
      return onSheet(data, change, place.code)
    case 'goal': {
      const goal = data.goals.find(({ code }) => code === place.code)
      if (goal === undefined) return ''
      const kpi = goal.kpis.find(({ indicatorId }) => indicatorId === change.id)
      return kpi === undefined ? goalId(goal.code) : kpiId(kpi, goal.code)
    }
    case 'opinions':
      return data.opinions.some(({ id }) => id === change.id) ? opinionId(change.id) : ''
    case 'summary':
    case 'behind':
    case 'contents':
    case 'series':
      return partIds[place.part]
    default:
      return place.part satisfies never
  }
}

function onSheet(data: EditionData, { subject, id }: Pick<EditionChange, 'subject' | 'id'>, code: string): string {
  const measure = data.measures.find((one) => one.code === code)
  if (measure === undefined) return ''
  if (subject === 'kpi') {
    const kpi = measure.kpis.find(({ indicatorId }) => indicatorId === id)
    return kpi === undefined ? '' : kpiId(kpi, code)
  }
  if (subject === 'activity')
    return measure.activities.some(({ activityId }) => activityId === id) ? activityRowId(id) : ''
  return sheetId(code)
}
