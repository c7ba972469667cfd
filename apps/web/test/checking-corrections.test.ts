import { askedByCorrection, publishedYear } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmed } from './answering.ts'
import { type Office, openOffice, printCandidate } from './office.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

const PAGE = '/cycles/2016/corrections/1'

let office: Office
let drafter: Visitor
let planner: Visitor
let cycle: string
let request: string
beforeAll(async () => {
  office = await openOffice({ now: '2018-11-01T01:00:00.000Z' })
  await office.db.updateTable('definition').set({ aggregation: 'cumulative' }).where('id', '=', 'guides').execute()
  cycle = await publishedYear(office.db)
  await publishedYear(office.db, 2017, '16人')
  drafter = await office.as('drafter')
  planner = await office.as('planner')
  const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
  const rows = { 'rows[guides]': 'yes', 'rows[visitors]': 'yes' }
  await planner.post('/cycles/2016/corrections', { ...form, reason: '転記の誤りのため。', ...rows })
  const { id } = await office.db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
  request = `/requests/${await askedByCorrection(office.db, id)}`
})
afterAll(async () => office.close())

/** The item of an indicator in the correction's request. */
const itemOf = async (indicator: string, kind: 'correction' | 'regular' = 'correction'): Promise<string> => {
  const row = await office.db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
    .select('request_item.id')
    .where('indicator_id', '=', indicator)
    .where('request_item.request_kind', '=', kind)
    .where('cycle.fiscal_year', '=', 2016)
    .executeTakeFirstOrThrow()
  return row.id
}
const live = async (path: string, item: string, raw: string) => {
  const query = new URLSearchParams({ item, raw, status: 'final', reason: '' })
  const answer = await drafter.get(`${path}/reading?${query.toString()}`, { accept: 'application/json' })
  return (JSON.parse(answer.text) as { findings: { severity: string; message: string }[] }).findings
}

describe('while a corrected value is typed', () => {
  it('its slips are said, with those of the year after', async () => {
    const item = await itemOf('guides')
    expect(await live(request, item, '15人')).toEqual([])
    const found = await live(request, item, '15,000人')
    expect(found.map(({ severity }) => severity)).toEqual(['確認', '確認'])
    expect(found[0]?.message).toContain('公表した「15人」と桁が違います')
    expect(found[1]?.message).toContain('平成29年度　1-1-1 guides（tourism課）：「guides」は累計ですが')
  })

  it('also of an offer, and never of an answer that replaces nothing', async () => {
    const regular = await office.db
      .selectFrom('request')
      .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
      .select('request.id')
      .where('section_id', '=', 'tourism')
      .where('kind', '=', 'regular')
      .where('cycle.fiscal_year', '=', 2016)
      .executeTakeFirstOrThrow()
    const path = `/requests/${regular.id}`
    const item = await itemOf('visitors', 'regular')
    expect((await live(path, item, '15,000人')).map(({ message }) => message.slice(-20))).not.toEqual([])
    await office.db.updateTable('cycle').set({ phase: 'answering' }).where('id', '=', cycle).execute()
    expect(await live(path, item, '15,000人')).toEqual([])
    await office.db.updateTable('cycle').set({ phase: 'published' }).where('id', '=', cycle).execute()
  })
})

describe('a correction with a slip', () => {
  it('shows it to the section beside its row, with a place for a reason, and what it does to other rows', async () => {
    const form = formWith((await drafter.get(request)).text, 'save')
    const items = { guides: await itemOf('guides'), visitors: await itemOf('visitors') }
    const typed = {
      ...form,
      [`items[${items.guides}].raw`]: '15,000人',
      [`items[${items.guides}].changeReason`]: '千人単位と取り違えたため。',
      [`items[${items.visitors}].raw`]: 'たくさん',
      [`items[${items.visitors}].changeReason`]: '数えられないため。',
    }
    await drafter.post(request, typed)
    const page = await drafter.get(request)
    expect(page.text).toContain(`name="notes[${items.guides}.replaced-scale.raw].how"`)
    expect(wordsOf(page.text)).toContain('ほかの行で確かめること')
    expect(wordsOf(page.text)).toContain('平成29年度 1-1-1 guides（tourism課）：')
    const ready = {
      ...formWith(page.text, 'submit'),
      [`notes[${items.guides}.replaced-scale.raw].how`]: 'right-as-is',
      [`notes[${items.guides}.replaced-scale.raw].reason`]: '台帳のとおりです。',
    }
    expect((await drafter.post(request, ready)).status).toBe(303)
  })

  it('shows it to those who decide and to planning, with what the section says', async () => {
    for (const visitor of [await office.as('circulator'), planner]) {
      const words = wordsOf((await visitor.get(`${request}/decision`)).text)
      expect(words).toContain('公表した「15人」と桁が違います')
      expect(words).toContain('台帳のとおりです。')
      expect(words).toContain('ほかの行で確かめること')
    }
    const words = wordsOf((await planner.get(PAGE)).text)
    expect(words).toContain('新しい内容にすると出る確認事項です')
    expect(words).toContain('平成28年度 1-1-1 visitors（tourism課）')
    expect(words).toContain('値として読めません')
    expect(words).toContain('台帳のとおりです。')
  })

  it('asks planning to settle what is grave before the 公表決裁', async () => {
    const path = request.replace('/requests/', '')
    await confirmed(office, 'tourism', path)
    await planner.post(PAGE, formWith((await planner.get(PAGE)).text, 'make-candidate'))
    await printCandidate(office.db, cycle)
    const asked = await planner.post(PAGE, askingForm((await planner.get(PAGE)).text))
    expect(asked.status).toBe(409)
    const form = formWith((await planner.get(PAGE)).text, 'settle')
    const unread = await unreadField()
    const without = await planner.post(`${PAGE}/findings`, { ...form, [`${unread}.how`]: 'right-as-is' })
    expect(without.status).toBe(422)
    const settled = { ...form, [`${unread}.how`]: 'right-as-is', [`${unread}.reason`]: '数えられない年です。' }
    expect((await planner.post(`${PAGE}/findings`, settled)).location).toBe(`${PAGE}#findings`)
    expect(wordsOf((await planner.get(PAGE)).text)).toContain('整理済み：このままで正しい（post-planner')
    expect((await planner.post(PAGE, formWith((await planner.get(PAGE)).text, 'request-publication'))).status).toBe(303)
  })
})

/** The form that asks for the 公表決裁, whether or not the page offers it. */
function askingForm(page: string): Record<string, string> {
  const form = formWith(page, 'take-back')
  return { decision_id: form['decision_id'] ?? '', act: 'request-publication' }
}

/** The name of the settlement of the value that cannot be read. */
async function unreadField(): Promise<string> {
  const { text } = await planner.get(PAGE)
  const rows = text.split('<li>').filter((row) => row.includes('値として読めません'))
  const [, name = ''] = /name="(findings\[[0-9a-f]{36}\])\.how"/.exec(rows[0] ?? '') ?? []
  return name
}
