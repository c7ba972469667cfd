import { isBehind } from '../../judgement/mark.ts'
import type { EditionChangePlace } from '../edition-changes.ts'
import type { EditionData, EditionKpi } from '../edition-data.ts'
import { judgedMark } from './printed-words.ts'

/** The row of an indicator on a sheet or goal; undefined where it is not printed there. */
export function kpiAt(
  data: EditionData,
  indicator: string,
  { part, code }: Pick<EditionChangePlace, 'part' | 'code'>,
): EditionKpi | undefined {
  const sheets = part === 'goal' ? data.goals : data.measures
  return sheets.find((sheet) => sheet.code === code)?.kpis.find((kpi) => kpi.indicatorId === indicator)
}

/** The row of an indicator where it is counted: once, on the first goal or measure that prints it. */
export function countedKpi(data: EditionData, indicator: string): EditionKpi | undefined {
  return [...data.goals, ...data.measures]
    .flatMap(({ kpis }) => kpis)
    .find((kpi) => kpi.indicatorId === indicator && !kpi.shownAgain)
}

/** True where the list of what is behind names the indicator. */
export function isListedBehind(data: EditionData, indicator: string): boolean {
  const kpi = countedKpi(data, indicator)
  return kpi !== undefined && isBehind(judgedMark(kpi))
}

/** True where an edition has the place of a change. */
export function hasPlace(
  data: EditionData,
  subject: { subject: string; id: string },
  place: Pick<EditionChangePlace, 'part' | 'code'>,
): boolean {
  if (place.part === 'behind') return isListedBehind(data, subject.id)
  if (place.part === 'goal') return kpiAt(data, subject.id, place) !== undefined
  if (place.part === 'opinions') return data.opinions.some((opinion) => opinion.id === subject.id)
  if (place.part !== 'sheet') return true
  const measure = data.measures.find(({ code }) => code === place.code)
  if (measure === undefined) return false
  if (subject.subject === 'kpi') return measure.kpis.some((kpi) => kpi.indicatorId === subject.id)
  if (subject.subject === 'activity') return measure.activities.some((row) => row.activityId === subject.id)
  return true
}
