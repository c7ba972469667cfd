import type { CycleKey } from '@torikumi/domain'
import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { CycleTable } from '../../tables/process.ts'

/** The year with this key; null before it is opened. */
export async function loadCycle(db: Database, key: CycleKey): Promise<Selectable<CycleTable> | null> {
  const row = await db
    .selectFrom('cycle')
    .selectAll()
    .where('municipality_code', '=', key.municipalityCode)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('cycle_no', '=', key.cycleNo)
    .executeTakeFirst()
  return row ?? null
}

/**
 * The year's own requests that may still receive acts (those of a correction are its own), in a fixed order, each with a label
 * for the engine's own screens.
 */
export async function liveRequests(db: Database, cycleId: string): Promise<{ id: string; summary: string }[]> {
  const rows = await db
    .selectFrom('request')
    .select(['id', 'section_id', 'kind', 'number'])
    .where('cycle_id', '=', cycleId)
    .where('correction_id', 'is', null)
    .where('state', '<>', 'closed')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, summary: `${row.section_id} ${row.kind} ${row.number}` }))
}
