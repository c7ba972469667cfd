import { overrideJudgement } from '@torikumi/database'
import { askedByCorrection, publishedYear } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmed } from './answering.ts'
import { type Screen, openScreen } from './browser.ts'
import { type Look, isWrong, lookAt } from './looking.ts'
import { type Person, printCandidate } from './office.ts'
import { formWith, rowFields } from './visitor.ts'

/** Pages of a correction as it goes on; each is looked at when it has something to show. */
const LATER = '/cycles/2016/corrections/1'

let screen: Screen
let request: string
beforeAll(async () => {
  screen = await openScreen()
  const { db } = screen.office
  screen.office.setClock('2017-11-01T01:00:00.000Z')
  const reason = '冬の開催を見送ったためです。'.repeat(12)
  const to = { mark: 'behind', word: '遅れ', reason } as const
  const at = new Date('2017-09-01T01:00:00.000Z')
  const cycle = await publishedYear(db, 2016, '15人', 'plan', async (id) =>
    overrideJudgement(db, { cycle: id, correction: null, indicator: 'visitors', to, by: 'planner', at }),
  )
  // A later report prints the figures of the corrected one.
  await publishedYear(db, 2017, '16人')
  const planner = await screen.office.as('planner')
  await look('planner', '/cycles/2016/corrections')
  const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
  await planner.post('/cycles/2016/corrections', {
    ...form,
    reason: `二重に数えていたため。${'とても長い理由です。'.repeat(20)}https://example.jp/${'a'.repeat(80)}`,
    'rows[visitors]': 'yes',
  })
  const { id } = await db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
  request = await askedByCorrection(db, id)
  const drafter = await screen.office.as('drafter')
  const typed = formWith((await drafter.get(`/requests/${request}`)).text, 'save')
  for (const name of rowFields(typed, 'raw')) typed[name] = '1,500人'
  for (const name of rowFields(typed, 'changeReason')) typed[name] = '二重に数えていたため。'
  for (const name of rowFields(typed, 'outlook')) typed[name] = 'review'
  for (const field of ['note', 'outlookReason'])
    for (const name of rowFields(typed, field)) typed[name] = '見直します。'
  await look('drafter', `/requests/${request}`)
  await drafter.post(`/requests/${request}`, { ...typed, act: 'submit' })
  await look('circulator', `/requests/${request}/decision`)
  await confirmed(screen.office, 'tourism', request)
  await look('planner', LATER)
  const page = async () => (await planner.get(LATER)).text
  await planner.post(`${LATER}/judgements`, { ...formWith(await page(), 'take-back'), act: 'take-back' })
  await planner.post(LATER, { ...formWith(await page(), 'make-candidate'), publishAt: '10:00' })
  await printCandidate(db, cycle)
  await planner.post(LATER, formWith(await page(), 'request-publication'))
  const asked = db
    .selectFrom('request')
    .select('id')
    .where('kind', '=', 'publication')
    .where('state', '=', 'circulating')
  const publication = (await asked.executeTakeFirstOrThrow()).id
  await look('planner', '/cycles/2016')
  await look('planner', LATER)
  await look('checker', `/requests/${publication}/decision`)
}, 300_000)
afterAll(async () => screen.close())

const seen: Look[] = []

async function look(person: Person, address: string): Promise<void> {
  seen.push(...(await lookAt(screen, person, address)))
}

describe('the pages of a correction', () => {
  it('break no rule of accessibility and do not scroll sideways, at 1280 and at 320 px', () => {
    expect(seen.filter(isWrong)).toEqual([])
    expect(seen).toHaveLength(14)
  })
})
