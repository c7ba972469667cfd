import type { ActPayloads } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { CycleTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { askItem } from '../requests/ask-item.ts'
import { askedSections } from './opening-facts.ts'

/**
 * Writes a new year and its 定例照会: one request a section, its route as it stands today, its rows in printed order. Its
 * 判定基準 is frozen, and proposed for the next year.
 */
export async function openCycle(
  trx: Transaction<Tables>,
  opening: ActPayloads['open'],
): Promise<Selectable<CycleTable>> {
  const cycle = await trx
    .insertInto('cycle')
    .values({
      id: opening.id,
      municipality_code: opening.municipalityCode,
      plan_id: opening.planId,
      fiscal_year: opening.fiscalYear,
      cycle_no: opening.cycleNo,
      phase: 'answering',
      version: 0,
      requested_on: opening.requestedOn,
      due_on: opening.dueOn,
      publish_on: opening.publishOn,
      notice_text: opening.noticeText,
      rule_set: opening.ruleSet.id,
      rule_set_version: opening.ruleSet.version,
      paused_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('municipality')
    .set({ rule_set: opening.ruleSet.id })
    .where('code', '=', opening.municipalityCode)
    .execute()
  for (const section of await askedSections(trx, opening.planId)) {
    const requestId = randomUUID()
    await trx
      .insertInto('request')
      .values({
        id: requestId,
        cycle_id: cycle.id,
        section_id: section.id,
        kind: 'regular',
        number: 1,
        state: 'requested',
        version: 0,
        due_on: opening.dueOn,
        revision_no: null,
      })
      .execute()
    await copyRoute(trx, requestId, { kind: 'regular', section: section.id })
    await askRows(trx, requestId, cycle.id, opening.planId, section.id)
  }
  return cycle
}

/** Copies a route to a request, so that a later change of the route leaves running requests as they are. */
export async function copyRoute(
  trx: Transaction<Tables>,
  requestId: string,
  route: { kind: 'regular'; section: string } | { kind: 'publication' },
): Promise<void> {
  await trx
    .insertInto('request_step')
    .columns(['request_id', 'step_no', 'kind', 'post_id'])
    .expression((select) => {
      const steps = select
        .selectFrom('route_step')
        .innerJoin('route', 'route.id', 'route_step.route_id')
        .select((column) => [
          column.val(requestId).$castTo<string>().as('request_id'),
          'step_no',
          'route_step.kind',
          'post_id',
        ])
        .where('route.kind', '=', route.kind)
      return route.kind === 'regular' ? steps.where('route.section_id', '=', route.section) : steps
    })
    .execute()
}

async function askRows(
  trx: Transaction<Tables>,
  requestId: string,
  cycleId: string,
  planId: string,
  sectionId: string,
): Promise<void> {
  const indicators = await trx
    .selectFrom('placement')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .innerJoin('sheet', 'sheet.id', 'placement.sheet_id')
    .select(['indicator.id as subject', 'sheet.position as sheet', 'placement.position'])
    .where('placement.plan_id', '=', planId)
    .where('indicator.section_id', '=', sectionId)
    .execute()
  const activities = await trx
    .selectFrom('activity')
    .innerJoin('sheet', 'sheet.id', 'activity.measure_id')
    .select(['activity.id as subject', 'sheet.position as sheet', 'activity.position'])
    .where('sheet.plan_id', '=', planId)
    .where('activity.section_id', '=', sectionId)
    .execute()
  const rows = [
    ...indicators.map((row) => ({ ...row, kind: 'indicator' as const, order: 0 })),
    ...activities.map((row) => ({ ...row, kind: 'activity' as const, order: 1 })),
  ].sort((a, b) => a.sheet - b.sheet || a.order - b.order || a.position - b.position)
  // An indicator that is placed twice is asked once, at its first place.
  const asked = [...Map.groupBy(rows, (row) => `${row.kind}/${row.subject}`).values()].flatMap(([first]) => first ?? [])
  const common = { request: requestId, cycle: cycleId, requestKind: 'regular' as const }
  await trx
    .insertInto('request_item')
    .values(asked.map(({ kind, subject }, index) => askItem({ ...common, kind, subject, position: index + 1 })))
    .execute()
}
