import { type Answer, unanswered } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { answersInForce } from '../editions/source/decided-answers.ts'
import { correctionsUpTo } from './corrections-up-to.ts'

/** A row as the newest edition of a year prints it. */
export interface PublishedRow {
  /** The indicator's or activity's id. */
  subject: string
  kind: 'indicator' | 'activity'
  section: string
  /** As the plan has it; an indicator's at its first place. */
  name: string
  answer: Answer
}

/** Every row that a published year asked for, in no promised order, with the answer in force. */
export async function publishedRows(db: Kysely<Tables>, cycleId: string): Promise<Map<string, PublishedRow>> {
  const answers = await answersInForce(db, cycleId, await correctionsUpTo(db, cycleId, null))
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .leftJoin('activity', 'activity.id', 'request_item.activity_id')
    .select((select) => [
      'request_item.kind',
      'request_item.indicator_id',
      'request_item.activity_id',
      'request.section_id',
      'activity.name as activity_name',
      select
        .selectFrom('placement')
        .innerJoin('measure', 'measure.id', 'placement.measure_id')
        .select('placement.printed_name')
        .whereRef('placement.indicator_id', '=', 'request_item.indicator_id')
        .whereRef('placement.plan_id', '=', 'cycle.plan_id')
        .orderBy('measure.position')
        .orderBy('placement.position')
        .limit(1)
        .as('indicator_name'),
    ])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.request_kind', '=', 'regular')
    .execute()
  return new Map(
    rows.flatMap((row): [string, PublishedRow][] => {
      const subject = row.indicator_id ?? row.activity_id
      if (subject === null || (row.kind !== 'indicator' && row.kind !== 'activity')) return []
      const { kind, section_id: section } = row
      const name = row.indicator_name ?? row.activity_name ?? ''
      return [[subject, { subject, kind, section, name, answer: answers.get(subject) ?? unanswered(kind) }]]
    }),
  )
}
