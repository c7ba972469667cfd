import { act, askedByCorrection, ofPlanning, publishedYear } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from './answering.ts'
import { type Office, openOffice } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let drafter: Visitor
let planner: Visitor
let own: string
const offerPath = new Map<string, string>()
beforeAll(async () => {
  office = await openOffice({ now: '2017-11-01T01:00:00.000Z' })
  await publishedYear(office.db)
  drafter = await office.as('drafter')
  planner = await office.as('planner')
  const rows = await office.db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select(['request_item.id', 'request_id', 'indicator_id', 'activity_id'])
    .where('request.section_id', '=', 'tourism')
    .where('request.kind', '=', 'regular')
    .execute()
  for (const { id, request_id: request, indicator_id: indicator, activity_id: activity } of rows) {
    own = `/requests/${request}`
    offerPath.set(indicator ?? activity ?? '', `${own}/offers/${id}`)
  }
})
afterAll(async () => office.close())

const pathOf = (row: string): string => offerPath.get(row) ?? ''
const offered = async (row: string, change: Record<string, string>, by = drafter) => {
  const form = formWith((await by.get(pathOf(row))).text, 'offer')
  for (const [field, text] of Object.entries(change)) {
    const [name = ''] = rowFields(form, field)
    form[name] = text
  }
  return by.post(pathOf(row), form)
}
const waiting = async (): Promise<string> => {
  const { id } = await office.db
    .selectFrom('correction_offer')
    .select('id')
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return `/cycles/2016/offers/${id}`
}

describe('a section that finds a mistake in what is published', () => {
  it('finds the way from its first page and from each of its rows', async () => {
    expect((await drafter.get('/')).text).toContain(`href="${own}"`)
    const page = await drafter.get(own)
    for (const path of offerPath.values()) expect(page.text).toContain(`href="${path}"`)
    expect((await planner.get(pathOf('guides'))).status).toBe(404)
  })

  it('is shown the reading of what it offers, also of a row that was closed unanswered', async () => {
    const item = pathOf('guides').split('/').at(-1) ?? ''
    const set = async (state: 'closed' | 'confirmed') =>
      office.db.updateTable('request_item').set({ state }).where('id', '=', item).execute()
    await set('closed')
    const words = wordsOf((await drafter.get(pathOf('guides'))).text)
    await set('confirmed')
    expect(words).toContain('印刷される形')
    expect(words).not.toContain('ここに書いてある内容は載りません')
  })

  it('begins with what is published, and is told what is missing', async () => {
    const page = await drafter.get(pathOf('guides'))
    expect(wordsOf(page.text)).toContain('公表した内容 平成28年度末値 15人')
    const same = await offered('guides', { changeReason: '転記の誤りのため。' })
    expect(same.status).toBe(409)
    expect(wordsOf(same.text)).toContain('公表した内容と同じです')
    const without = await offered('guides', { raw: '9人' })
    expect(without.status).toBe(422)
    expect(wordsOf(without.text)).toContain('公表した内容を変える理由を書いてください')
    const kept = formWith(without.text, 'offer')
    expect(rowFields(kept, 'raw').map((name) => kept[name])).toEqual(['9人'])
    const broken = await offered('tour', { thisYear: '=1+1', changeReason: '誤り。' })
    expect(broken.status).toBe(422)
  })

  it('sees its offer wait, and may take it back and write it anew', async () => {
    const sent = await offered('guides', { raw: '8人', changeReason: '転記の誤りのため。' })
    expect(sent.location).toBe(`${pathOf('guides')}?done=offered`)
    expect(wordsOf((await drafter.get(sent.location)).text)).toContain('誤 15人 正 8人 理由 転記の誤りのため。')
    expect(wordsOf((await drafter.get(own)).text)).toContain('訂正の申し出：企画課の返事を待っています')
    const again = await drafter.post(pathOf('guides'), { act: 'withdraw' })
    expect(wordsOf((await drafter.get(again.location)).text)).toContain('申し出を取り下げました')
    await offered('guides', { raw: '9人', changeReason: '転記の誤りのため。' })
    expect(wordsOf((await drafter.get('/')).text)).toContain('1-1-1 guides 訂正の申し出：企画課の返事を待っています')
  })
})

describe('planning', () => {
  it('finds the offer on its first page and on that of the year', async () => {
    const path = await waiting()
    for (const page of ['/', '/cycles/2016']) {
      const { text } = await planner.get(page)
      expect(text).toContain(`href="${path}"`)
      expect(wordsOf(text)).toContain('課から訂正の申し出が1件あります')
    }
    expect((await drafter.get('/')).text).not.toContain(path)
  })

  it('reads what would change, and declines with a reason that the section sees', async () => {
    const path = await waiting()
    const words = wordsOf((await planner.get(path)).text)
    expect(words).toContain('誤 15人 正 9人 理由 転記の誤りのため。')
    expect(words).toMatch(/順調.{0,4}→.{0,4}遅れ/)
    const empty = await planner.post(path, { act: 'decline', reason: ' ' })
    expect(empty.status).toBe(422)
    expect(wordsOf(empty.text)).toContain('見送る理由を書いてください')
    const declined = await planner.post(path, { act: 'decline', reason: '台帳の値で正しいことを確かめました。' })
    expect(declined.location).toBe(`${path}?done=declined`)
    expect((await planner.post(path, { act: 'decline', reason: 'もう一度' })).status).toBe(409)
    for (const page of [own, '/'])
      expect(wordsOf((await drafter.get(page)).text)).toContain('見送った理由：台帳の値で正しいことを確かめました。')
    expect((await planner.get('/')).text).not.toContain(path)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain('1-1-1 guides tourism課 訂正')
  })

  it('accepts by beginning the correction, which the section finds filled in', async () => {
    await offered('guides', { raw: '9人', note: '雨の日が続きました。', changeReason: '二重に数えたため。' })
    const path = await waiting()
    const page = await planner.get(path)
    const begin = '/cycles/2016/corrections?kind=correction&row=guides'
    expect(page.text).toContain(`href="${begin.replace('&', '&amp;')}"`)
    const beginning = await planner.get(begin)
    expect(wordsOf(beginning.text)).toContain('課の申し出（post-drafter、訂正）：9人')
    const form = formWith(beginning.text, 'correct')
    expect(form).toMatchObject({ kind: 'correction', reason: '二重に数えたため。', 'rows[guides]': 'yes' })
    expect((await planner.post('/cycles/2016/corrections', form)).status).toBe(303)
    expect(wordsOf((await drafter.get(own)).text)).toContain('受け付けられました 訂正（1回目）として始まりました')
    const { id } = await office.db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
    const request = await askedByCorrection(office.db, id)
    const answer = formWith((await drafter.get(`/requests/${request}`)).text, 'submit')
    const of = (field: string) => rowFields(answer, field).map((name) => answer[name])
    expect([of('raw'), of('note'), of('changeReason')]).toEqual([
      ['9人'],
      ['雨の日が続きました。'],
      ['二重に数えたため。'],
    ])
    const [outlook = ''] = rowFields(answer, 'outlookReason')
    const ready = { ...answer, [outlook.replace('Reason', '')]: 'review', [outlook]: '見直すため。' }
    expect((await drafter.post(`/requests/${request}`, ready)).status).toBe(303)
    expect((await accepted(await office.as('circulator'), request, 'agree')).status).toBe(303)
  })

  it('is told that another correction is open before it can accept the next', async () => {
    await offered('visitors', { raw: '11人', changeReason: '転記の誤りのため。' })
    const page = await planner.get(await waiting())
    expect(wordsOf(page.text)).toContain('まだ終わっていない訂正・更新があります')
    expect(page.text).not.toContain('corrections?kind=')
  })

  it('tells the section where planning gives the correction up, and why', async () => {
    const { id } = await office.db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
    await act(office.db, ofPlanning({ kind: 'correction', id }, 'abandon', { reason: '公表した値で正しいため。' }))
    const page = wordsOf((await drafter.get(own)).text)
    expect(page).toContain('この訂正は取りやめになりました')
    expect(page).toContain('理由：公表した値で正しいため。')
  })
})
