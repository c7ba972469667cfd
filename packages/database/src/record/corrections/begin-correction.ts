import {
  type BeginningFacts,
  type CorrectPayload,
  type CyclePhase,
  REQUEST_OF_CHANGE,
  isProvisional,
} from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import { followedBySuperseded } from '../later-years/followed.ts'
import { askSection } from '../requests/ask-section.ts'
import { routelessSections } from '../requests/routeless-sections.ts'
import type { PublishedRow } from './published-rows.ts'

/** What beginning a correction finds; `rows` are the published ones by their id. The caller holds the lock on the year. */
export async function beginningFacts(
  trx: Transaction<Tables>,
  payload: CorrectPayload,
  cyclePhase: CyclePhase | null,
  rows: ReadonlyMap<string, PublishedRow>,
): Promise<BeginningFacts> {
  const open = await trx
    .selectFrom('correction')
    .select('id')
    .where('cycle_id', '=', payload.cycle)
    .where('phase', 'not in', ['published', 'abandoned'])
    .executeTakeFirst()
  const named = namedRows(payload, rows)
  const followed = await followedBySuperseded(trx, payload.cycle, payload.change, new Set(payload.rows))
  return {
    cyclePhase,
    isOneOpen: open !== undefined,
    rows: payload.rows.length,
    unknown: payload.rows.filter((subject) => !rows.has(subject)),
    final: named
      .filter(({ subject, answer }) => !isProvisional(answer) && !followed.has(subject))
      .map(({ name }) => name),
    routeless: await routelessSections(trx, [...new Set(named.map(({ section }) => section))]),
  }
}

/** Writes a new correction and its requests: one a section, its route as it stands today, the named rows in the order given. */
export async function beginCorrection(
  trx: Transaction<Tables>,
  payload: CorrectPayload,
  rows: ReadonlyMap<string, PublishedRow>,
): Promise<Selectable<CorrectionTable>> {
  const { id, cycle, change, reason, dueOn } = payload
  const superseded = await trx
    .selectFrom('edition')
    .select('key')
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { last } = await trx
    .selectFrom('correction')
    .select((select) => select.fn.coalesce(select.fn.max('number'), select.val(0)).as('last'))
    .where('cycle_id', '=', cycle)
    .executeTakeFirstOrThrow()
  const correction = await trx
    .insertInto('correction')
    .values({
      id,
      cycle_id: cycle,
      number: last + 1,
      kind: change,
      supersedes_key: superseded.key,
      reason,
      phase: 'answering',
      version: 0,
      due_on: dueOn,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  for (const [section, named] of Map.groupBy(namedRows(payload, rows), (row) => row.section)) {
    const request = { cycle, section, kind: REQUEST_OF_CHANGE[change], dueOn, correction: correction.id }
    await askSection(trx, request, named)
  }
  return correction
}

function namedRows({ rows: named }: CorrectPayload, rows: ReadonlyMap<string, PublishedRow>): PublishedRow[] {
  return [...new Set(named)].flatMap((subject) => rows.get(subject) ?? [])
}
