import type { Answer } from '../../answers/answer.ts'
import { activityAnswer, indicatorAnswer } from '../../answers/testing/answers.ts'
import type { FindingRow } from '../row.ts'

/** A row of the section 子育て支援担当課 with this answer. */
export const findingRow = (answer: Answer, otherwise: Partial<FindingRow> = {}): FindingRow => ({
  subject: answer.kind === 'indicator' ? 'clubs' : 'activity-1',
  name: answer.kind === 'indicator' ? '児童クラブ数' : '子育て支援の場の提供',
  section: '子育て支援担当課',
  measure: '3-2-1',
  answer,
  ...otherwise,
})

/** A KPI row with this cell. */
export const kpiRow = (raw: string, otherwise: Parameters<typeof indicatorAnswer>[0] = {}): FindingRow =>
  findingRow(indicatorAnswer({ raw, ...otherwise }))

/** An activity row with these two texts. */
export const activityRow = (thisYear: string, nextYear: string): FindingRow =>
  findingRow(activityAnswer({ thisYear, nextYear }))
