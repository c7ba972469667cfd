import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'
import { whileEntriesAreTaken } from '../cycles/while-entries-are-taken.ts'

/** A new 交付金事業: `id` makes the form that comes again the same project. */
export interface GrantProjectToAdd {
  cycle: string
  id: string
  /** An existing name is that 交付金; another one begins a new 交付金. */
  grant: string
  name: string
  by: string
}

/** Adds a 交付金事業 after the others of its 交付金; `locked` where the year takes no entries now. */
export async function addGrantProject(db: Database, to: GrantProjectToAdd, now: Date): Promise<'saved' | 'locked'> {
  return whileEntriesAreTaken<'saved'>(db, to.cycle, async (trx, { planId }) => {
    const again = await trx.selectFrom('grant_project').select('id').where('id', '=', to.id).executeTakeFirst()
    if (again !== undefined) return 'saved'
    // Two years of one plan may be open at once: the plan's row keeps their numbers apart.
    await trx.selectFrom('plan').select('id').where('id', '=', planId).forUpdate().execute()
    const grant = await grantNamed(trx, planId, to.grant)
    const last = await trx
      .selectFrom('grant_project')
      .select((select) => select.fn.max('position').as('position'))
      .where('grant_program_id', '=', grant)
      .executeTakeFirst()
    await trx
      .insertInto('grant_project')
      .values({
        id: to.id,
        grant_program_id: grant,
        position: (last?.position ?? 0) + 1,
        name: to.name,
        version: 1,
        saved_by: to.by,
        saved_at: now,
      })
      .execute()
    return 'saved'
  })
}

async function grantNamed(trx: Transaction<Tables>, planId: string, name: string): Promise<string> {
  const grants = await trx
    .selectFrom('grant_program')
    .select(['id', 'name', 'position'])
    .where('plan_id', '=', planId)
    .execute()
  const known = grants.find((grant) => grant.name === name)
  if (known !== undefined) return known.id
  const id = randomUUID()
  const position = Math.max(0, ...grants.map((grant) => grant.position)) + 1
  await trx.insertInto('grant_program').values({ id, plan_id: planId, position, name }).execute()
  return id
}
