import type { Actor } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

/**
 * What a person is towards a section on a day (`YYYY-MM-DD`, Asia/Tokyo): of that section, of planning. Posts that only
 * read or administer accounts make nobody a member.
 */
export async function actorAt(db: Kysely<Tables>, person: string, section: string | null, day: string): Promise<Actor> {
  const posts = await db
    .selectFrom('appointment')
    .innerJoin('post', 'post.id', 'appointment.post_id')
    .innerJoin('section', 'section.id', 'post.section_id')
    .select(['section.id as section', 'section.is_planning'])
    .where('appointment.person_id', '=', person)
    .where('post.role', 'not in', ['administrator', 'reader'])
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
    .execute()
  return {
    person,
    ofSection: posts.some((post) => post.section === section),
    ofPlanning: posts.some((post) => post.is_planning),
  }
}
