import type {
  ActivityAnswer,
  Answer,
  EditionSource,
  IndicatorAnswer,
  SourceActivity,
  SourceKpi,
} from '@torikumi/domain'
import { answerHash, unanswered } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'
import type { StandingOverride } from '../../judgements/standing-overrides.ts'
import { printedActivities, printedKpis } from './printed-rows.ts'
import type { SeriesOfYear } from './series-of-year.ts'

/** The year whose sheets are printed, and its decided answers by indicator and activity. */
export interface PrintedYear {
  planId: string
  fiscalYear: number
  answers: ReadonlyMap<string, Answer>
  /** The figures of earlier published years of a row. */
  seriesFor: SeriesOfYear
  /** 判定の変更; one made for another answer is left out. */
  overrides: ReadonlyMap<string, StandingOverride>
}

/** The sheets of a plan in printed order, each row with its decided answer; goals without an indicator are left out. */
export async function printedSheets(
  db: Kysely<Tables>,
  { planId, fiscalYear, answers, seriesFor, overrides }: PrintedYear,
): Promise<Pick<EditionSource, 'goals' | 'measures'>> {
  const sheets = await db
    .selectFrom('sheet')
    .leftJoin('section', 'section.id', 'sheet.lead_section_id')
    .selectAll('sheet')
    .select('section.name as lead')
    .where('plan_id', '=', planId)
    .orderBy('sheet.position')
    .execute()
  const placed = await printedKpis(db, planId, fiscalYear)
  const activities = await printedActivities(db, planId)
  const overrideOf = (indicator: string): SourceKpi['override'] => {
    const [made, answer] = [overrides.get(indicator), answers.get(indicator)]
    if (made === undefined || answer === undefined) return null
    return made.answerSha256 === answerHash(indicator, answer) ? made.judgement : null
  }
  const kpisOf = (sheet: string): SourceKpi[] =>
    (placed.get(sheet) ?? []).map((kpi) => ({
      ...kpi,
      series: seriesFor(kpi),
      override: overrideOf(kpi.indicatorId),
      answer: indicatorAnswer(answers.get(kpi.indicatorId)),
    }))
  const activitiesOf = (measure: string): SourceActivity[] =>
    (activities.get(measure) ?? []).map((activity) => ({
      ...activity,
      answer: activityAnswer(answers.get(activity.activityId)),
    }))
  return {
    goals: sheets
      .filter((sheet) => sheet.is_goal && placed.has(sheet.id))
      .map(({ id, code, name, priority_no: priority }) => ({ code, name, priority, kpis: kpisOf(id) })),
    measures: sheets
      .filter((sheet) => !sheet.is_goal)
      .map((sheet) => ({
        code: sheet.code,
        name: sheet.name,
        priority: sheet.priority_no,
        content: sheet.content,
        contentIsSummary: sheet.content_is_summary,
        leadSection: sheet.lead ?? '',
        kpis: kpisOf(sheet.id),
        activities: activitiesOf(sheet.id),
      })),
  }
}

function indicatorAnswer(answer: Answer | undefined): IndicatorAnswer {
  return answer?.kind === 'indicator' ? answer : unanswered('indicator')
}

function activityAnswer(answer: Answer | undefined): ActivityAnswer {
  return answer?.kind === 'activity' ? answer : unanswered('activity')
}
