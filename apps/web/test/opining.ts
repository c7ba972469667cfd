import { type Database, enterOpinion } from '@torikumi/database'
import { randomUUID } from 'node:crypto'

/** An opinion on the whole strategy that planning entered, not answered yet; gives its id. */
export async function enteredOpinion(db: Database, cycle: string): Promise<string> {
  const id = randomUUID()
  const answer = { stance: null, section_id: null, response: '' }
  const said = { measure_id: null, body: '有識者会議', held_on: '2017-09-19', text: '数え方をそろえてほしい。' }
  await enterOpinion(db, { cycle, id, by: 'planner' }, { ...said, ...answer }, new Date('2017-09-20T01:00:00.000Z'))
  return id
}
