import type { EditionSource } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../../../open-database.ts'
import type { Tables } from '../../../tables/index.ts'
import type { EditionTable } from '../../../tables/publication.ts'
import { correctionsUpTo } from '../../corrections/corrections-up-to.ts'
import { findReportSettings } from '../../settings/find-report-settings.ts'
import { decidedAnswers } from './decided-answers.ts'
import { printedGrants } from './printed-grants.ts'
import { printedSheets } from './printed-sheets.ts'
import { seriesOfYear } from './series-of-year.ts'

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
        grants: await printedGrants(trx, plan.id, cycle.fiscal_year),
        ...(await printedSheets(trx, {
          planId: plan.id,
          fiscalYear: cycle.fiscal_year,
          answers: await decidedAnswers(trx, cycle.id, await correctionsOf(trx, edition)),
          seriesFor: await seriesOfYear(trx, {
            municipality: municipality.code,
            plan: plan.id,
            fiscalYear: cycle.fiscal_year,
          }),
        })),
        opinions: [],
        changes: null,
      }
    })
}

/** The first edition prints the 定例照会 alone. */
async function correctionsOf(
  db: Kysely<Tables>,
  { cycle_id: cycle, correction_id: correction }: Selectable<EditionTable>,
): Promise<string[]> {
  return correction === null ? [] : correctionsUpTo(db, cycle, correction)
}
