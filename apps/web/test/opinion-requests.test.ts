import { opinionRequestOf } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'
import { ASKING, AWAITED, SAID, askSections, checkClosing, closeRows, statesOf, yearWithOpinions } from './opining.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

const LIST = '/cycles/2016/opinions'

let office: Office
let planner: Visitor
let cycle: string
let market: string
let counting: string
let request: string
beforeAll(async () => {
  office = await openOffice()
  ;({ cycle, market, counting } = await yearWithOpinions(office))
  planner = await office.as('planner')
})
afterAll(async () => office.close())

describe('putting opinions to sections', () => {
  it('proposes the 主管課 of an opinion on a measure, offers the 関係課, and every section for the whole strategy', async () => {
    const page = await planner.get(ASKING)
    const form = formWith(page.text, 'ask-opinions')
    expect(Object.entries(form).filter(([name]) => name.startsWith('ask['))).toEqual([
      [`ask[${market}.tourism]`, 'yes'],
    ])
    expect(page.text).toContain(`name="ask[${market}.farming]"`)
    expect(page.text).not.toContain(`name="ask[${counting}.tourism]"`)
    expect(page.text).toContain(`name="other[${counting}]"`)
    expect(page.text).toContain('&lt;b&gt;太字&lt;/b&gt; &amp; ５０％')
  })

  it('names what is missing and keeps what was ticked', async () => {
    const none = await askSections(planner, [], { due: '2017/8/31' })
    expect(none.status).toBe(422)
    expect(wordsOf(none.text)).toContain('照会する課を選んでください')
    expect(wordsOf(none.text)).toContain('今日より前の日です')
    const weekend = await askSections(planner, [[market, 'farming']], {
      due: '2017-09-30',
      noticeText: '写し\u2066です',
    })
    expect(weekend.text).toContain('id="noticeText-error"')
    expect(wordsOf(weekend.text)).toContain('閉庁日です')
    expect(formWith(weekend.text, 'ask-opinions')).toMatchObject({
      due: '2017-09-30',
      noticeText: '写し\u2066です',
      [`ask[${market}.farming]`]: 'yes',
    })
    expect((await askSections(planner, [[cycle, 'farming']])).status).toBe(400)
    expect((await askSections(planner, [[market, 'nobody']])).status).toBe(400)
  })

  it('asks each section once, however often the form comes', async () => {
    const form = formWith((await planner.get(ASKING)).text, 'ask-opinions')
    const fields = {
      ...form,
      [`ask[${market}.farming]`]: 'yes',
      [`other[${counting}]`]: 'tourism',
      due: '平成29年9月29日',
      noticeText: '会議の記録を添えます。\n<b>写し</b>',
    }
    const { status, location } = await planner.post(ASKING, fields)
    expect({ status, location }).toEqual({ status: 303, location: `${ASKING}?receipt=${form['decision_id']}` })
    expect((await planner.post(ASKING, fields)).location).toBe(location)
    const words = wordsOf((await planner.get(location)).text)
    expect(words).toContain('意見への対応を照会しました')
    expect(words).toContain('tourism課 意見への対応 第1号 未着手 期限 平成29年9月29日')
    expect(words).toContain('照会済みです')
    request = await opinionRequestOf(office.db, 'tourism')
    expect(await statesOf(office, request)).toEqual(['requested', 'requested'])
    const sheet = await (await office.as('drafter')).get(`/requests/${request}`)
    expect(wordsOf(sheet.text)).toContain('照会文を見る 会議の記録を添えます。')
    expect(sheet.text).toContain('&lt;b&gt;写し&lt;/b&gt;')
  })

  it('is refused of a section that is asked already', async () => {
    const again = await askSections(planner, [[market, 'farming']])
    expect(again.status).toBe(409)
    expect(wordsOf(again.text)).toContain('もう照会しています。外してください：farming課「「朝市」を月2回に。」')
  })

  it('stands on the board, on the page of the opinions and on the page of the year', async () => {
    const board = wordsOf((await planner.get('/board')).text)
    expect(board).toContain('2件の照会のうち 0件が確認済です')
    expect(board).toMatch(/tourism課 意見への対応 第1号 ○? ?未着手.*0\/2 残り 2/)
    const list = await planner.get(LIST)
    expect(wordsOf(list.text)).toContain('farming課 未提出 期限 平成29年9月29日')
    expect(list.text).toContain(`href="${LIST}/${market}" aria-label="1件目の意見の誤字を直す"`)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain(
      'tourism課、farming課の対応が、まだ確認済になっていません',
    )
  })

  it('keeps the opinion as it was asked, and gives back what planning typed', async () => {
    const typed = {
      body: '会議',
      held_on: '2017-09-19',
      measure: '',
      text: '別の言葉',
      stance: '',
      section: '',
      response: '',
    }
    const late = await planner.post(`${LIST}/${market}`, { ...typed, version: '1', act: 'save' })
    expect(late.status).toBe(409)
    expect(wordsOf(late.text)).toContain('この意見は課に照会しています')
    expect(late.text).toContain('別の言葉')
  })

  it('has a misprint mended before a section answers, with a reason that each section reads beside the old words', async () => {
    const address = `${LIST}/${market}`
    const form = formWith((await planner.get(address)).text, 'mend')
    const silent = await planner.post(address, { ...form, held_on: 'いつか', text: 'なおした文\u0e01', reason: '' })
    expect(silent.status).toBe(422)
    for (const id of ['held_on-error', 'text-error', 'reason-error']) expect(silent.text).toContain(`id="${id}"`)
    expect(formWith(silent.text, 'mend')).toMatchObject({ held_on: 'いつか', text: 'なおした文\u0e01', reason: '' })
    const same = await planner.post(address, { ...form, reason: '転記の誤り。' })
    expect(same.status).toBe(422)
    expect(wordsOf(same.text)).toContain('前の文と同じです')
    const mended = { ...form, text: `${SAID}です。`, reason: '転記の誤り。' }
    expect((await planner.post(address, mended)).location).toBe(LIST)
    expect((await planner.post(address, mended)).location).toBe(LIST)
    for (const other of [{ text: '二度目' }, { reason: '別の理由。' }])
      expect((await planner.post(address, { ...mended, ...other })).status).toBe(409)
    for (const section of ['tourism', 'farming']) {
      const visitor = await office.as(section === 'tourism' ? 'drafter' : 'farmer')
      const { text } = await visitor.get(`/requests/${await opinionRequestOf(office.db, section)}`)
      const words = wordsOf(text)
      expect(words).toContain(
        '企画課が意見の誤字を直しました（post-planner 9月1日（金）10:00） 理由：転記の誤り。 直す前',
      )
      expect(words).toContain('& ５０％です。')
    }
  })

  it('lets no candidate be made, and says who is waited for', async () => {
    const page = await planner.get('/cycles/2016')
    const refused = await planner.post('/cycles/2016', formWith(page.text, 'make-candidate'))
    expect(refused.status).toBe(409)
    expect(wordsOf(refused.text)).toContain('意見への対応の照会が終わっていません（tourism課、farming課）')
  })
})

describe('what is no longer waited for', () => {
  it('is closed by planning with a reason, and leaves the section’s first page', async () => {
    const farming = await opinionRequestOf(office.db, 'farming')
    const address = `${AWAITED}/${farming}`
    const silent = await checkClosing(planner, address, '')
    expect(silent.status).toBe(422)
    expect(wordsOf(silent.text)).toContain('締め切る理由を書いてください')
    const check = await checkClosing(planner, address, '期限までに回答がないため。')
    expect(wordsOf(check.text)).toContain('課の対応は印刷しません')
    const form = formWith(check.text, 'close')
    const answer = await planner.post(address, form)
    expect(answer.location).toBe(`${address}?receipt=${form['decision_id']}`)
    const words = wordsOf((await planner.get(answer.location)).text)
    expect(words).toContain('未回答のまま締め切りました')
    expect(words).toContain('回答を待っている行はありません')
    expect(words).toContain('1行を未回答のまま締切「期限までに回答がないため。」')
    const farmer = await office.as('farmer')
    expect((await farmer.get('/')).text).not.toContain(farming)
    expect(wordsOf((await farmer.get(`/requests/${farming}`)).text)).toContain(
      '企画課が未回答のまま締め切りました 理由：期限までに回答がないため。',
    )
  })

  it('is found under its own year only', async () => {
    await office.db.updateTable('cycle').set({ fiscal_year: 2015 }).where('id', '=', cycle).execute()
    expect((await planner.get(`${AWAITED}/${request}`)).status).toBe(404)
    await office.db.updateTable('cycle').set({ fiscal_year: 2016 }).where('id', '=', cycle).execute()
    expect((await planner.get(`${AWAITED}/${request}`)).status).toBe(200)
    expect((await planner.get(`${AWAITED}/x`)).status).toBe(404)
  })

  it('holds up the candidate no more, and leaves the answer to planning', async () => {
    const address = `${AWAITED}/${request}`
    await closeRows(planner, address, '企画課が答えるため。', 1)
    expect((await statesOf(office, request)).toSorted()).toEqual(['closed', 'requested'])
    await closeRows(planner, address, '企画課が答えるため。')
    expect((await planner.get(`${LIST}/${market}`)).status).toBe(200)
    const year = await planner.get('/cycles/2016')
    expect(wordsOf(year.text)).not.toContain('まだ確認済になっていません')
    expect((await planner.post('/cycles/2016', formWith(year.text, 'make-candidate'))).status).toBe(303)
    expect((await planner.get(ASKING)).text).not.toContain('name="decision_id"')
  })
})
