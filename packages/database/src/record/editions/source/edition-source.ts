import type {
  ActivityAnswer,
  Answer,
  EditionSource,
  IndicatorAnswer,
  SourceActivity,
  SourceKpi,
} from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../../../open-database.ts'
import type { Tables } from '../../../tables/index.ts'
import type { EditionTable } from '../../../tables/publication.ts'
import { findReportSettings } from '../../settings/find-report-settings.ts'
import { decidedAnswers } from './decided-answers.ts'
import { printedGrants } from './printed-grants.ts'
import { printedActivities, printedKpis } from './printed-rows.ts'
import { type SeriesOfYear, seriesOfYear } from './series-of-year.ts'

/** Everything the record holds for printing one edition, in printed order, read in one snapshot. */
export async function editionSource(db: Database, edition: Selectable<EditionTable>): Promise<EditionSource> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const cycle = await trx
        .selectFrom('cycle')
        .selectAll()
        .where('id', '=', edition.cycle_id)
        .executeTakeFirstOrThrow()
      const municipality = await trx
        .selectFrom('municipality')
        .selectAll()
        .where('code', '=', cycle.municipality_code)
        .executeTakeFirstOrThrow()
      const plan = await trx.selectFrom('plan').selectAll().where('id', '=', cycle.plan_id).executeTakeFirstOrThrow()
      const priorities = await trx
        .selectFrom('priority')
        .selectAll()
        .where('plan_id', '=', plan.id)
        .orderBy('no')
        .execute()
      return {
        edition: {
          id: edition.edition_id,
          number: edition.number,
          fiscalYear: cycle.fiscal_year,
          status: municipality.status,
          publishedOn: edition.publish_on,
          ...(edition.supersedes === null ? {} : { supersedes: edition.supersedes }),
          ...(edition.kind === null ? {} : { kind: edition.kind }),
        },
        municipality: {
          code: municipality.code,
          name: municipality.name,
          notice: municipality.notice,
          assignmentNotice: municipality.assignment_notice,
          contact: municipality.contact,
        },
        plan: {
          name: plan.name,
          term: plan.term,
          firstFiscalYear: plan.first_fiscal_year,
          lastFiscalYear: plan.last_fiscal_year,
        },
        report: (await findReportSettings(trx, municipality.code)).settings,
        priorities: priorities.map(({ no, name }) => ({ no, name })),
        goals: [],
        grants: await printedGrants(trx, plan.id, cycle.fiscal_year),
        measures: await measuresOf(
          trx,
          { plan: plan.id, fiscalYear: cycle.fiscal_year },
          await decidedAnswers(trx, cycle.id),
          await seriesOfYear(trx, {
            municipality: municipality.code,
            plan: plan.id,
            fiscalYear: cycle.fiscal_year,
          }),
        ),
        opinions: [],
        changes: null,
      }
    })
}

async function measuresOf(
  db: Kysely<Tables>,
  { plan: planId, fiscalYear }: { plan: string; fiscalYear: number },
  answers: ReadonlyMap<string, Answer>,
  seriesFor: SeriesOfYear,
): Promise<EditionSource['measures']> {
  const measures = await db
    .selectFrom('measure')
    .innerJoin('priority', 'priority.id', 'measure.priority_id')
    .innerJoin('section', 'section.id', 'measure.lead_section_id')
    .select([
      'measure.id',
      'code',
      'measure.name',
      'content',
      'content_is_summary',
      'priority.no',
      'section.name as lead',
    ])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .execute()
  const kpis = await printedKpis(db, planId, fiscalYear)
  const activities = await printedActivities(db, planId)
  return measures.map((measure) => ({
    code: measure.code,
    name: measure.name,
    priority: measure.no,
    content: measure.content,
    contentIsSummary: measure.content_is_summary,
    leadSection: measure.lead,
    kpis: (kpis.get(measure.id) ?? []).map((kpi): SourceKpi => ({
      ...kpi,
      series: seriesFor(kpi),
      override: null,
      answer: indicatorAnswer(answers.get(kpi.indicatorId)),
    })),
    activities: (activities.get(measure.id) ?? []).map((activity): SourceActivity => ({
      ...activity,
      answer: activityAnswer(answers.get(activity.activityId)),
    })),
  }))
}

/** A row that was closed unanswered prints as no-answer; the city's words for it are the templates' business. */
function indicatorAnswer(answer: Answer | undefined): IndicatorAnswer {
  if (answer?.kind === 'indicator') return answer
  return { kind: 'indicator', raw: '', status: 'final', reason: 'no-answer', expectedOn: null, note: '', outlook: null }
}

function activityAnswer(answer: Answer | undefined): ActivityAnswer {
  if (answer?.kind === 'activity') return answer
  return { kind: 'activity', thisYear: '', nextYear: '', nextYearReason: '', costThousandYen: null, costStatus: null }
}
