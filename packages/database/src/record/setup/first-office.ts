import { tokyoDateOf } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../../tables/index.ts'

/** Who is set up first, where, and in which post. */
export interface FirstOffice {
  account: string
  displayName: string
  /** PHC string of argon2id, as `hashPassword` gives it. */
  passwordHash: string
  /** `code` has 6 digits with the check digit; `contact` is whom people ask. A municipality that is there stays as it is. */
  municipality: { code: string; name: string; contact: string }
  /** As on screen: 部, 課 with its kind and its head's title, 職. */
  office: { division: string; section: string; sectionKind: string; headTitle: string; post: string }
}

/**
 * Writes an office of one administrator: 自治体 (official), 部, 課, 職, person, account, and the 発令 from the day of `now` in Japan.
 * Gives the person's id. Throws where a constraint refuses a row.
 */
export async function writeFirstOffice(
  transaction: Transaction<Tables>,
  { account, displayName, passwordHash, municipality, office }: FirstOffice,
  now: Date,
): Promise<string> {
  const id = { division: randomUUID(), section: randomUUID(), post: randomUUID(), person: randomUUID() }
  await transaction
    .insertInto('municipality')
    .values({ ...municipality, status: 'official', notice: null, assignment_notice: null })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
  await transaction
    .insertInto('division')
    .values({ id: id.division, municipality_code: municipality.code, name: office.division, position: 1 })
    .execute()
  await transaction
    .insertInto('section')
    .values({
      id: id.section,
      division_id: id.division,
      name: office.section,
      kind: office.sectionKind,
      head_title: office.headTitle,
      is_planning: false,
      position: 1,
    })
    .execute()
  await transaction
    .insertInto('post')
    .values({
      id: id.post,
      section_id: id.section,
      division_id: null,
      title: office.post,
      role: 'administrator',
      position: 1,
    })
    .execute()
  await transaction.insertInto('person').values({ id: id.person, display_name: displayName }).execute()
  await transaction
    .insertInto('account')
    .values({ person_id: id.person, account, password_hash: passwordHash, disabled_at: null })
    .execute()
  await transaction
    .insertInto('appointment')
    .values({
      id: randomUUID(),
      person_id: id.person,
      post_id: id.post,
      kind: 'primary',
      valid_from: tokyoDateOf(now),
      valid_until: null,
    })
    .execute()
  return id.person
}
