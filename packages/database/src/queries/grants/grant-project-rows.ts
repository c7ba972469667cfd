import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A project's own columns and those of its year; null in the latter where the year has no row. */
export type KeptGrantRow = Awaited<ReturnType<typeof grantProjectRows>>[number]

/** The projects of a plan that were not taken out, in order of their 交付金 and within it. */
export async function grantProjectRows(db: Kysely<Tables>, planId: string, fiscalYear: number) {
  return db
    .selectFrom('grant_project')
    .innerJoin('grant_program', 'grant_program.id', 'grant_project.grant_program_id')
    .leftJoin('grant_project_year as year', (join) =>
      join.onRef('year.grant_project_id', '=', 'grant_project.id').on('year.fiscal_year', '=', fiscalYear),
    )
    .select([
      'grant_project.id',
      'grant_project.grant_program_id as grant',
      'grant_project.position as no',
      'grant_project.name',
      'grant_project.content',
      'grant_project.version',
      'year.cost_thousand_yen as costThousandYen',
      'year.grant_thousand_yen as grantThousandYen',
      'year.cost_status as costStatus',
      'year.account',
      'year.outcome',
      'year.expert_view as expertView',
      'year.next_step as nextStep',
      'year.next_step_reason as nextStepReason',
    ])
    .where('grant_program.plan_id', '=', planId)
    .where('grant_project.removed_at', 'is', null)
    .orderBy('grant_program.position')
    .orderBy('grant_project.position')
    .execute()
}
