import type { Selectable, Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { OpinionTable } from '../../tables/opinions.ts'
import type { OpinionChange } from './save-opinion.ts'

/**
 * True where this very change of an opinion stands in the record already: the same person saved the same from the same version on, and
 * nobody has saved it since. A form that is sent twice is then answered like the first time. `null` is the opinion taken out.
 */
export async function cameBefore(
  trx: Transaction<Tables>,
  { cycle, id, version, by }: OpinionChange,
  saved: Partial<Selectable<OpinionTable>> | null,
): Promise<boolean> {
  const stands = await trx
    .selectFrom('opinion')
    .selectAll()
    .where('id', '=', id)
    .where('cycle_id', '=', cycle)
    .where('version', '=', version + 1)
    .where('saved_by', '=', by)
    .where('removed_at', saved === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (stands === undefined) return false
  const now: Readonly<Record<string, unknown>> = { ...stands }
  return Object.entries(saved ?? {}).every(([column, value]) => now[column] === value)
}
