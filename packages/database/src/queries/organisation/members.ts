import { type AppointmentKind, type PostRole, tokyoDateOf } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A post as it is held by a person on a day. */
export interface HeldPost {
  id: string
  title: string
  role: PostRole
  appointment: AppointmentKind
  section: { id: string; name: string; isPlanning: boolean } | null
  /** The division of the post itself or of its section. */
  division: string | null
}

/** A person of the office with the posts of a day, the regular one first. */
export interface Member {
  person: string
  displayName: string
  posts: HeldPost[]
}

const ORDER: Record<AppointmentKind, number> = { primary: 0, concurrent: 1, 'acting-head': 2, deputising: 3 }

/** Who a person is on a day (`YYYY-MM-DD`, Asia/Tokyo); null for an unknown person. */
export async function findMember(db: Kysely<Tables>, person: string, day: string): Promise<Member | null> {
  const known = await db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
  if (known === undefined) return null
  const rows = await db
    .selectFrom('appointment')
    .innerJoin('post', 'post.id', 'appointment.post_id')
    .leftJoin('section', 'section.id', 'post.section_id')
    .select([
      'post.id',
      'post.title',
      'post.role',
      'post.division_id',
      'appointment.kind',
      'section.id as section',
      'section.name as section_name',
      'section.is_planning',
      'section.division_id as section_division',
    ])
    .where('appointment.person_id', '=', person)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
    .orderBy('post.position')
    .execute()
  const posts = rows.map((row): HeldPost => ({
    id: row.id,
    title: row.title,
    role: row.role,
    appointment: row.kind,
    section:
      row.section === null || row.section_name === null
        ? null
        : { id: row.section, name: row.section_name, isPlanning: row.is_planning ?? false },
    division: row.division_id ?? row.section_division,
  }))
  return {
    person,
    displayName: known.display_name,
    posts: posts.sort((a, b) => ORDER[a.appointment] - ORDER[b.appointment]),
  }
}

/** By which post a person is named for what they did at an instant; their display name where they held none that day. */
export async function titleAt(db: Kysely<Tables>, person: string, at: Date): Promise<string> {
  const member = await findMember(db, person, tokyoDateOf(at))
  return member?.posts[0]?.title ?? member?.displayName ?? person
}

/** The titles of posts by their ids; an unknown id is left out. */
export async function postTitles(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('post')
    .select(['id', 'title'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.title]))
}

/** The titles of the posts that draft answers, by section, in the order of the organisation. */
export async function listDraftingPosts(db: Kysely<Tables>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('post')
    .select(['section_id', 'title'])
    .where('role', 'in', ['drafter', 'planner'])
    .where('section_id', 'is not', null)
    .orderBy('position')
    .execute()
  const bySection = Map.groupBy(rows, (row) => row.section_id ?? '')
  return new Map([...bySection].map(([section, posts]) => [section, posts.map((post) => post.title)]))
}
