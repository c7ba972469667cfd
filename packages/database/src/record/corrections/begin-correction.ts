import {
  type BeginningFacts,
  type CorrectPayload,
  type CyclePhase,
  REQUEST_OF_CHANGE,
  isProvisional,
} from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import { copyRoute } from '../cycles/open-cycle.ts'
import { askItem } from '../requests/ask-item.ts'
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
  return {
    cyclePhase,
    isOneOpen: open !== undefined,
    rows: payload.rows.length,
    unknown: payload.rows.filter((subject) => !rows.has(subject)),
    final: named.filter(({ answer }) => !isProvisional(answer)).map(({ name }) => name),
    routeless: await routeless(trx, [...new Set(named.map(({ section }) => section))]),
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
    await askSection(trx, correction, section, named)
  }
  return correction
}

function namedRows({ rows: named }: CorrectPayload, rows: ReadonlyMap<string, PublishedRow>): PublishedRow[] {
  return [...new Set(named)].flatMap((subject) => rows.get(subject) ?? [])
}

async function askSection(
  trx: Transaction<Tables>,
  correction: Selectable<CorrectionTable>,
  section: string,
  rows: readonly PublishedRow[],
): Promise<void> {
  const requestKind = REQUEST_OF_CHANGE[correction.kind]
  const { last } = await trx
    .selectFrom('request')
    .select((select) => select.fn.coalesce(select.fn.max('number'), select.val(0)).as('last'))
    .where('cycle_id', '=', correction.cycle_id)
    .where('section_id', '=', section)
    .where('kind', '=', requestKind)
    .executeTakeFirstOrThrow()
  const request = randomUUID()
  await trx
    .insertInto('request')
    .values({
      id: request,
      cycle_id: correction.cycle_id,
      section_id: section,
      kind: requestKind,
      number: last + 1,
      state: 'requested',
      version: 0,
      due_on: correction.due_on,
      revision_no: null,
      correction_id: correction.id,
    })
    .execute()
  await copyRoute(trx, request, { kind: 'regular', section })
  const items = rows.map(({ kind, subject }, index) =>
    askItem({ request, cycle: correction.cycle_id, requestKind, kind, subject, position: index + 1 }),
  )
  await trx.insertInto('request_item').values(items).execute()
}

async function routeless(trx: Transaction<Tables>, sections: readonly string[]): Promise<string[]> {
  if (sections.length === 0) return []
  const rows = await trx
    .selectFrom('section')
    .select('section.name')
    .where('section.id', 'in', [...sections])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('route')
            .innerJoin('route_step', 'route_step.route_id', 'route.id')
            .select('route.id')
            .whereRef('route.section_id', '=', 'section.id')
            .where('route_step.kind', '=', 'decision'),
        ),
      ),
    )
    .execute()
  return rows.map(({ name }) => name)
}
