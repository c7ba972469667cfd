import type { Database } from '@torikumi/database'
import type { Answer, NewAct } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'

export type Submission = Extract<NewAct, { kind: 'submit' }>

/**
 * 提出 of every 定例照会 of a year, whole, by the section's drafter, in the order of the organisation. In the bench's cities a
 * post's only holder has the post's name.
 */
export async function submissions(
  db: Database,
  cycleId: string,
  answerTo: (subject: string) => Answer,
): Promise<Submission[]> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
    .innerJoin('section', 'section.id', 'request.section_id')
    .innerJoin('request_item', 'request_item.request_id', 'request.id')
    .innerJoin('post', (join) => join.onRef('post.section_id', '=', 'section.id').on('post.role', '=', 'drafter'))
    .select([
      'request.id as request',
      'section.id as section',
      'cycle.fiscal_year as fiscalYear',
      'request_item.id as item',
      'indicator_id',
      'activity_id',
      'post.id as drafter',
    ])
    .where('cycle.id', '=', cycleId)
    .where('request.kind', '=', 'regular')
    .orderBy('section.position')
    .orderBy('request_item.position')
    .execute()
  return [...Map.groupBy(rows, ({ request }) => request).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { request, section, fiscalYear, drafter } = first
    const items = [first, ...others].map(({ item, indicator_id, activity_id }) => {
      const subject = indicator_id ?? activity_id ?? ''
      return { item, subject, answer: answerTo(subject) }
    })
    return {
      decisionId: randomUUID(),
      subject: { kind: 'request', id: request },
      kind: 'submit',
      actor: drafter,
      at: new Date().toISOString(),
      payload: { revision: { schema: 'torikumi/revision/1', request, section, fiscalYear, items }, drafters: {} },
    } satisfies Submission
  })
}
