import { makeProposal } from '@torikumi/database'
import { opinionRequestOf } from '@torikumi/database/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTES, type RouteKey } from '../src/authorisation.ts'
import { confirmedBoth } from './answering.ts'
import { type Office, type Person, openOffice, openedYear, printCandidate } from './office.ts'
import { addedGrant } from './granting.ts'
import { AWAITED, askSections, closeRows, enteredOpinion } from './opining.ts'
import { offeredOnce } from './offering.ts'
import { askedPrint } from './printing.ts'
import { formWith } from './visitor.ts'

let office: Office
const ids: Record<string, string> = {}
beforeAll(async () => {
  office = await openOffice()
  const { cycle, tourism, farming } = await openedYear(office.db)
  const opinion = await enteredOpinion(office.db, cycle)
  await addedGrant(office.db, cycle)
  await confirmedBoth(office, { tourism, farming })
  const planner = await office.as('planner')
  await askSections(planner, [[opinion, 'tourism']])
  const asked = await opinionRequestOf(office.db, 'tourism')
  await closeRows(planner, `${AWAITED}/${asked}`, '試し')
  await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
  const key = await printCandidate(office.db, cycle)
  const correction = { id: randomUUID(), number: 1, kind: 'update', phase: 'abandoned', version: 1 } as const
  const facts = { cycle_id: cycle, supersedes_key: key, reason: '理由', due_on: '2017-11-01' }
  await office.db
    .insertInto('correction')
    .values({ ...correction, ...facts })
    .execute()
  const act = await office.db
    .selectFrom('act')
    .select('decision_id')
    .where('kind', '=', 'submit')
    .where('actor_id', '=', 'drafter')
    .executeTakeFirstOrThrow()
  const { id: item } = await office.db
    .selectFrom('request_item')
    .select('id')
    .where('request_id', '=', tourism)
    .where('kind', '=', 'indicator')
    .executeTakeFirstOrThrow()
  const report = { source: 'report.txt', measures: [], warnings: [] }
  const { id: proposal } = await makeProposal(office.db, { cycle, report, by: null, at: new Date() })
  const print = await askedPrint(office, cycle)
  const offer = await offeredOnce(office, cycle, item)
  Object.assign(ids, { tourism, item, key, act: act.decision_id, proposal, print, offer, opinion, asked })
})
afterAll(async () => office.close())

/** Who may: the columns of the table. `-` nobody is signed in. */
const WHO = [
  '-',
  'stranger',
  'admin',
  'drafter',
  'circulator',
  'head',
  'director',
  'planner',
  'checker',
  'mayor',
  'farmer',
  'farm-head',
  'reader',
] as const
type Who = (typeof WHO)[number]

const ALL: readonly Who[] = WHO
const SIGNED_IN = WHO.filter((who) => who !== '-')
const PLANNING: readonly Who[] = ['planner', 'checker']
const SECTION: readonly Who[] = ['drafter', 'circulator', 'head']
const READERS: readonly Who[] = [...SECTION, 'director', 'planner', 'checker', 'mayor', 'reader']

/** Every route with an address of it and those it lets through; all others get 404, and who is not signed in is asked to. */
const TABLE: readonly [RouteKey, string, readonly Who[]][] = [
  ['GET /healthz', '/healthz', ALL],
  ['GET /readyz', '/readyz', ALL],
  ['GET /assets/:name', '/assets/office.css', ALL],
  ['GET /fonts/:name', '/fonts/BIZUDPGothic_400Regular.ttf', SIGNED_IN],
  ['GET /signin', '/signin', ALL],
  ['POST /signin', '/signin', ALL],
  ['POST /signout', '/signout', ALL],
  ['GET /setup', '/setup', ALL],
  ['POST /setup', '/setup', ALL],
  ['GET /', '/', SIGNED_IN],
  ['GET /requests/:id', '/requests/{tourism}', SECTION],
  ['POST /requests/:id', '/requests/{tourism}', SECTION],
  ['GET /requests/:id/reading', '/requests/{tourism}/reading?item={item}&raw=1', SECTION],
  ['GET /requests/:id/preview', '/requests/{tourism}/preview', READERS],
  ['POST /requests/:id/preview', '/requests/{tourism}/preview', READERS],
  ['GET /requests/:id/decision', '/requests/{tourism}/decision', READERS],
  ['POST /requests/:id/decision', '/requests/{tourism}/decision', READERS],
  ['GET /requests/:id/offers/:item', '/requests/{tourism}/offers/{item}', SECTION],
  ['POST /requests/:id/offers/:item', '/requests/{tourism}/offers/{item}', SECTION],
  ['GET /acts/:decisionId', '/acts/{act}', ['drafter']],
  ['POST /acts/:decisionId', '/acts/{act}', ['drafter']],
  ['GET /board', '/board', PLANNING],
  ['GET /cycles', '/cycles', PLANNING],
  ['POST /cycles', '/cycles', PLANNING],
  ['GET /cycles/:fiscalYear', '/cycles/2016', PLANNING],
  ['POST /cycles/:fiscalYear', '/cycles/2016', PLANNING],
  ['GET /cycles/:fiscalYear/preview', '/cycles/2016/preview', PLANNING],
  ['POST /cycles/:fiscalYear/preview', '/cycles/2016/preview', PLANNING],
  ['POST /cycles/:fiscalYear/findings', '/cycles/2016/findings', PLANNING],
  ['GET /cycles/:fiscalYear/corrections', '/cycles/2016/corrections', PLANNING],
  ['POST /cycles/:fiscalYear/corrections', '/cycles/2016/corrections', PLANNING],
  ['GET /cycles/:fiscalYear/corrections/:number', '/cycles/2016/corrections/1', PLANNING],
  ['POST /cycles/:fiscalYear/corrections/:number', '/cycles/2016/corrections/1', PLANNING],
  ['POST /cycles/:fiscalYear/corrections/:number/findings', '/cycles/2016/corrections/1/findings', PLANNING],
  ['POST /cycles/:fiscalYear/corrections/:number/judgements', '/cycles/2016/corrections/1/judgements', PLANNING],
  ['GET /cycles/:fiscalYear/offers/:id', '/cycles/2016/offers/{offer}', PLANNING],
  ['POST /cycles/:fiscalYear/offers/:id', '/cycles/2016/offers/{offer}', PLANNING],
  ['GET /cycles/:fiscalYear/judgements', '/cycles/2016/judgements', PLANNING],
  ['POST /cycles/:fiscalYear/judgements', '/cycles/2016/judgements', PLANNING],
  ['GET /cycles/:fiscalYear/proposals/:id', '/cycles/2016/proposals/{proposal}', PLANNING],
  ['POST /cycles/:fiscalYear/proposals/:id', '/cycles/2016/proposals/{proposal}', PLANNING],
  ['POST /cycles/:fiscalYear/meeting-paper', '/cycles/2016/meeting-paper', PLANNING],
  ['GET /cycles/:fiscalYear/opinions', '/cycles/2016/opinions', PLANNING],
  ['POST /cycles/:fiscalYear/opinions', '/cycles/2016/opinions', PLANNING],
  ['GET /cycles/:fiscalYear/opinions/:id', '/cycles/2016/opinions/{opinion}', PLANNING],
  ['POST /cycles/:fiscalYear/opinions/:id', '/cycles/2016/opinions/{opinion}', PLANNING],
  ['GET /cycles/:fiscalYear/opinion-requests', '/cycles/2016/opinion-requests', PLANNING],
  ['POST /cycles/:fiscalYear/opinion-requests', '/cycles/2016/opinion-requests', PLANNING],
  ['GET /cycles/:fiscalYear/requests/:id', '/cycles/2016/requests/{asked}', PLANNING],
  ['POST /cycles/:fiscalYear/requests/:id', '/cycles/2016/requests/{asked}', PLANNING],
  ['GET /cycles/:fiscalYear/grants', '/cycles/2016/grants', PLANNING],
  ['POST /cycles/:fiscalYear/grants', '/cycles/2016/grants', PLANNING],
  ['GET /cycles/:fiscalYear/grants/:project', '/cycles/2016/grants/1-1', PLANNING],
  ['POST /cycles/:fiscalYear/grants/:project', '/cycles/2016/grants/1-1', PLANNING],
  ['GET /cycles/:fiscalYear/grant-reading', '/cycles/2016/grant-reading?cell=actual&raw=1', PLANNING],
  ['GET /prints/:id', '/prints/{print}', PLANNING],
  ['GET /prints/:id/report.pdf', '/prints/{print}/report.pdf', PLANNING],
  ['GET /candidates/:key/:name', '/candidates/{key}/report.html', ['planner', 'checker', 'mayor']],
  ['GET /settings', '/settings', PLANNING],
  ['GET /settings/words', '/settings/words', PLANNING],
  ['POST /settings/words', '/settings/words', PLANNING],
  ['GET /settings/report', '/settings/report', PLANNING],
  ['POST /settings/report', '/settings/report', PLANNING],
  ['GET /settings/report/emblem', '/settings/report/emblem', PLANNING],
  ['POST /settings/report/emblem', '/settings/report/emblem', PLANNING],
  ['GET /settings/report/emblem.png', '/settings/report/emblem.png', PLANNING],
  ['GET /public', '/public', ALL],
  ['GET /public/', '/public/', ALL],
  ['GET /public/site.zip', '/public/site.zip', ALL],
  ['GET /public/:code', '/public/352136', ALL],
  ['GET /public/:code/', '/public/352136/', ALL],
  ['GET /public/:code/kpis', '/public/352136/kpis', ALL],
  ['GET /public/:code/kpis/', '/public/352136/kpis/', ALL],
  ['GET /public/:code/kpis/:name', '/public/352136/kpis/kpi-a.html', ALL],
  ['GET /public/:code/:fiscalYear/editions', '/public/352136/2016/editions', ALL],
  ['GET /public/:code/:fiscalYear/editions/', '/public/352136/2016/editions/', ALL],
  ['GET /public/:code/:fiscalYear', '/public/352136/2016', ALL],
  ['GET /public/:code/:fiscalYear/', '/public/352136/2016/', ALL],
  ['GET /public/:code/:fiscalYear/:name', '/public/352136/2016/report.pdf', ALL],
  ['GET /public/:code/:fiscalYear/editions/:number', '/public/352136/2016/editions/1', ALL],
  ['GET /public/:code/:fiscalYear/editions/:number/', '/public/352136/2016/editions/1/', ALL],
  ['GET /public/:code/:fiscalYear/editions/:number/:name', '/public/352136/2016/editions/1/kpis.csv', ALL],
  [
    'GET /public/:code/:fiscalYear/editions/:number/original/:name',
    '/public/352136/2016/editions/1/original/report.pdf',
    ALL,
  ],
]

type Verdict = 'let in' | 'sign in first' | 'no such page'

/** What an answer says about the rule: an empty POST that was let in fails as a form (400), not as a page. */
function verdictOf(method: string, status: number, location: string, body: string): Verdict {
  if (location.startsWith('/signin?next=') || (status === 401 && method === 'POST')) return 'sign in first'
  if (status === 404 && body.includes('この画面は見られません')) return 'no such page'
  return 'let in'
}

describe('the authorisation matrix', () => {
  it('names every route of the application, and every registered route is in it', () => {
    expect(TABLE.map(([key]) => key).sort()).toEqual(Object.keys(ROUTES).sort())
    const registered = office.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(registered)].sort()).toEqual(Object.keys(ROUTES).sort())
  })

  const open: ReadonlySet<RouteKey> = new Set(TABLE.filter(([, , who]) => who === ALL).map(([key]) => key))
  const guarded = TABLE.filter(([key]) => !open.has(key))

  it.each(guarded)('%s', async (key, address, who) => {
    const [method = ''] = key.split(' ')
    const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
    const verdicts: Partial<Record<Who, Verdict>> = {}
    for (const one of WHO) {
      const visitor = one === '-' ? office.visitor() : await office.as(one satisfies Person)
      const seen = method === 'GET' ? await visitor.get(path) : await visitor.post(path, {})
      verdicts[one] = verdictOf(method, seen.status, seen.location, seen.text)
    }
    const expected = WHO.map((one) => [
      one,
      one === '-' ? 'sign in first' : who.includes(one) ? 'let in' : 'no such page',
    ])
    expect(verdicts).toEqual(Object.fromEntries(expected))
  })

  it.each([...open])('asks nobody to sign in: %s', async (key) => {
    const entry = TABLE.find(([one]) => one === key)
    const visitor = office.visitor()
    const seen = key.startsWith('GET') ? await visitor.get(entry?.[1] ?? '') : await visitor.post(entry?.[1] ?? '', {})
    expect(seen.location).not.toContain('/signin?next=')
    expect(seen.status).not.toBe(401)
  })

  it.each(['/requests/01900000-0000-7000-8000-000000000001', '/requests/1', '/acts/x', '/candidates/x/report.pdf'])(
    'tells nothing apart from what does not exist: %s',
    async (path) => {
      const seen = await (await office.as('drafter')).get(path)
      expect(seen.status).toBe(404)
      expect(seen.text).toContain('この画面は見られません')
    },
  )

  it('shows an administrator of accounts no content at all', async () => {
    const page = await (await office.as('admin')).get('/')
    expect(page.text).toContain('回答の中身は見られません')
    expect(page.text).not.toMatch(/href="\/(requests|board|cycles)/)
  })
})
