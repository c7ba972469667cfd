import type { Answer, EditionHead, EditionSource } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'
import type { StandingOverride } from '../../judgements/standing-overrides.ts'
import type { SectionAnswers } from '../../opinions/section-answers.ts'
import { findReportSettings } from '../../settings/find-report-settings.ts'
import { printedGrants } from './printed-grants.ts'
import { printedOpinions } from './printed-opinions.ts'
import { printedSheets } from './printed-sheets.ts'
import { seriesOfYear } from './series-of-year.ts'

/** Which print of a year: what its head says beside the year and the city's status. */
export type PrintHead = Omit<EditionHead, 'fiscalYear' | 'status'>

/** Answers by the id of their indicator or activity, and 判定の変更 by indicator. */
export interface JudgedAnswers {
  answers: ReadonlyMap<string, Answer>
  overrides: ReadonlyMap<string, StandingOverride>
}

/**
 * A year of the record as an edition prints it, in printed order, with the given answers by the id of their indicator or activity;
 * a row without one prints as not answered; and with what the sections answered to opinions. The caller reads in one snapshot.
 */
export async function sourceOfYear(
  trx: Kysely<Tables>,
  cycleId: string,
  head: PrintHead,
  { answers, overrides }: JudgedAnswers,
  opinionAnswers: SectionAnswers,
): Promise<EditionSource> {
  const cycle = await trx.selectFrom('cycle').selectAll().where('id', '=', cycleId).executeTakeFirstOrThrow()
  const municipality = await trx
    .selectFrom('municipality')
    .selectAll()
    .where('code', '=', cycle.municipality_code)
    .executeTakeFirstOrThrow()
  const plan = await trx.selectFrom('plan').selectAll().where('id', '=', cycle.plan_id).executeTakeFirstOrThrow()
  const priorities = await trx.selectFrom('priority').selectAll().where('plan_id', '=', plan.id).orderBy('no').execute()
  const year = { municipality: municipality.code, plan: plan.id, fiscalYear: cycle.fiscal_year }
  return {
    edition: { ...head, fiscalYear: cycle.fiscal_year, status: municipality.status },
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
    grants: await printedGrants(trx, plan.id, cycle.fiscal_year),
    ...(await printedSheets(trx, {
      planId: plan.id,
      fiscalYear: cycle.fiscal_year,
      answers,
      overrides,
      seriesFor: await seriesOfYear(trx, year),
    })),
    opinions: await printedOpinions(trx, cycleId, opinionAnswers),
    changes: null,
  }
}
