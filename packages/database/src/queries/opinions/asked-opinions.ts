import type { ItemState, OpinionAnswer, RevisionBody } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** An opinion that a section is asked to answer, and how far that is. */
export interface AskedOpinion {
  item: string
  opinion: string
  request: string
  section: { id: string; name: string }
  state: ItemState
  hash: string | null
  /** `YYYY-MM-DD`, Asia/Tokyo. */
  dueOn: string
  /** As submitted last, decided or not; null before that. */
  answer: OpinionAnswer | null
}

/** Every opinion on a year's report that was put to a section, in the order of the organisation; closed ones among them. */
export async function listAskedOpinions(db: Kysely<Tables>, cycleId: string): Promise<AskedOpinion[]> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('section', 'section.id', 'request.section_id')
    .leftJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select([
      'request_item.id as item',
      'opinion_id',
      'request.id as request',
      'section.id as section',
      'section.name as sectionName',
      'request_item.state',
      'hash',
      'request.due_on as dueOn',
      'revision.body',
    ])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.kind', '=', 'opinion')
    .orderBy('section.position')
    .orderBy('request.number')
    .orderBy('request_item.position')
    .execute()
  return rows.map(({ opinion_id: opinion, sectionName: name, body, ...row }) => ({
    ...row,
    opinion: opinion ?? '',
    section: { id: row.section, name },
    answer: answerIn(body, row.item),
  }))
}

function answerIn(body: string | null, item: string): OpinionAnswer | null {
  if (body === null) return null
  const answer = (JSON.parse(body) as RevisionBody).items.find((row) => row.item === item)?.answer
  return answer?.kind === 'opinion' ? answer : null
}
