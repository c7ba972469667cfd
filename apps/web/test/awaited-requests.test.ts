import { findReportSettings } from '@torikumi/database'
import { askedByCorrection, correctedYear, publishCandidate } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countFindings } from '../src/features/board/count-findings.ts'
import { confirmed, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { AWAITED, checkClosing, closeRows, statesOf } from './opining.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let year: Awaited<ReturnType<typeof openedYear>>
beforeAll(async () => {
  office = await openOffice()
  year = await openedYear(office.db)
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const address = () => `${AWAITED}/${year.farming}`
const form = async (act: string) => formWith((await planner.get(address())).text, act)
const farmers = async () => wordsOf((await (await office.as('farmer')).get(`/requests/${year.farming}`)).text)

describe('more time for one section', () => {
  it('is reached from the page of the year', async () => {
    const { text } = await planner.get('/cycles/2016')
    expect(text).toContain(`href="${address()}" aria-label="farming課の期限を延ばす・締め切る"`)
    expect((await (await office.as('farmer')).get(address())).status).toBe(404)
  })

  it.each([
    ['no day', { due: 'あした', why: '担当者の不在のため。' }, 'due', '日付として読めません'],
    ['a day that is over', { due: '2017-08-31', why: '担当者の不在のため。' }, 'due', '今日より前の日です'],
    ['a day off', { due: '2017-09-23', why: '担当者の不在のため。' }, 'due', '閉庁日です'],
    ['no reason', { due: '2017-09-22', why: ' ' }, 'why', '延ばす理由を書いてください'],
    ['marks of direction', { due: '2017-09-22', why: '戻\u2066します' }, 'why', '使えません'],
  ])('is not given to %s, and what was typed stays', async (_case, typed, field, words) => {
    const answer = await planner.post(address(), { ...(await form('extend')), ...typed })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain(words)
    expect(answer.text).toContain(`id="${field}-error"`)
    expect(formWith(answer.text, 'extend')).toMatchObject({ due: typed.due })
    expect(answer.text).toContain(`${typed.why}</textarea>`)
  })

  it('is not given to the day that holds, says the record', async () => {
    const typed = { due: '2017-09-15', why: '担当者の不在のため。' }
    const answer = await planner.post(address(), { ...(await form('extend')), ...typed })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('いまの期限より後の日')
    expect(formWith(answer.text, 'extend')).toMatchObject({ due: typed.due })
  })

  it('is given past the 公表予定日 only by somebody who has read what that means', async () => {
    const typed = { due: '平成29年10月13日', why: '調査が遅れているため。' }
    expect(wordsOf((await planner.get(address())).text)).toContain('公表予定日は平成29年10月2日（月）です')
    const warned = await planner.post(address(), { ...(await form('extend')), ...typed })
    expect(warned.status).toBe(422)
    expect(wordsOf(warned.text)).toContain('新しい期限が、公表予定日（平成29年10月2日（月））より後です')
    expect(warned.text).toContain('id="late" name="late" value="2017-10-13"')
    const agreed = { ...formWith(warned.text, 'extend'), late: '2017-10-13' }
    expect((await planner.post(address(), { ...agreed, due: '2017-10-16' })).status).toBe(422)
    const dueOn = async () =>
      (await office.db.selectFrom('request').select('due_on').where('id', '=', year.tourism).executeTakeFirstOrThrow())
        .due_on
    const other = `${AWAITED}/${year.tourism}`
    expect(await dueOn()).toBe('2017-09-15')
    expect((await planner.post(other, agreed)).status).toBe(303)
    expect(await dueOn()).toBe('2017-10-13')
    expect(wordsOf((await planner.get(other)).text)).toContain('期限が公表予定日（平成29年10月2日（月））より後です')
  })

  it('moves the date of that section alone, which reads why', async () => {
    const fields: Record<string, string> = {
      ...(await form('extend')),
      due: '平成29年9月22日',
      why: '担当者の不在のため。',
    }
    const answer = await planner.post(address(), fields)
    expect(answer.location).toBe(`${address()}?receipt=${fields['decision_id']}`)
    expect((await planner.post(address(), fields)).location).toBe(answer.location)
    const words = wordsOf((await planner.get(answer.location)).text)
    expect(words).toContain('期限を延ばしました')
    expect(words).toContain('期限 平成29年9月22日')
    expect(words).toContain('期限を平成29年9月22日（金）に延長「担当者の不在のため。」')
    expect(await farmers()).toContain(
      '期限を平成29年9月22日（金）まで延ばしました（post-planner 9月1日（金）10:00）。理由：担当者の不在のため。',
    )
    const dues = office.db.selectFrom('request').select(['section_id', 'due_on']).orderBy('section_id')
    expect((await dues.execute()).map(({ due_on: due }) => due)).toEqual(['2017-09-22', '2017-10-13'])
  })
})

describe('rows of the year that nobody answers', () => {
  it('are ticked by planning, one by one, unless there is one only', async () => {
    const ticked = (page: string) =>
      Object.keys(formWith(page, 'check-close')).filter((name) => name.startsWith('items['))
    const { text } = await planner.get(`${AWAITED}/${year.tourism}`)
    expect(text.split('name="items[')).toHaveLength(4)
    expect(ticked(text)).toEqual([])
    expect(ticked((await planner.get(address())).text)).toHaveLength(1)
    const none = await planner.post(`${AWAITED}/${year.tourism}`, { ...formWith(text, 'check-close'), reason: '理由' })
    expect(none.status).toBe(422)
    expect(wordsOf(none.text)).toContain('締め切る行を選んでください')
  })

  it('are closed only after planning has read what the report prints in their place, and that it is for good', async () => {
    const place = `${AWAITED}/${year.tourism}`
    const { settings } = await findReportSettings(office.db, '352136')
    const check = await checkClosing(planner, place, '調査が中止のため。')
    expect(check.status).toBe(200)
    const words = wordsOf(check.text)
    expect(words).toContain('tourism課の3行を、未回答のまま締め切ります')
    expect(words.split(`報告書には「${settings.unansweredWords}」と印刷します`)).toHaveLength(3)
    expect(words.split('報告書には「記載なし」と印刷します')).toHaveLength(2)
    expect(words).toContain('締め切ると、取り消せません')
    expect(await statesOf(office, year.tourism)).toEqual(['requested', 'requested', 'requested'])
    const back = await planner.post(place, formWith(check.text, 'edit-close'))
    expect(back.text).toContain('調査が中止のため。</textarea>')
    expect(back.text.split(' checked=""/>')).toHaveLength(4)
  })

  it('are told to the section each time with the reason of that time', async () => {
    const place = `${AWAITED}/${year.tourism}`
    for (const reason of ['調査が中止のため。', '事業が翌年度に延びたため。'])
      expect((await closeRows(planner, place, reason, 1)).status).toBe(303)
    const words = wordsOf((await (await office.as('drafter')).get(`/requests/${year.tourism}`)).text)
    expect(words).toContain('1行は、企画課が未回答のまま締め切りました。理由：調査が中止のため。')
    expect(words).toContain('1行は、企画課が未回答のまま締め切りました。理由：事業が翌年度に延びたため。')
    expect(words.split('ここに書いてある内容は載りません')).toHaveLength(3)
    expect(words).not.toContain('値の状態：確定')
  })

  it('are closed with a reason, and the year goes on to 横断確認 without them', async () => {
    await submitted(await office.as('drafter'), year.tourism)
    const decision = await (await office.as('circulator')).get(`/requests/${year.tourism}/decision`)
    // The two KPIs of the section were closed: nothing of them is decided here.
    expect(wordsOf(decision.text)).toContain('まず見るところ 確認事項 ありません。 回議の意見 ありません。')
    await confirmed(office, 'tourism', year.tourism)
    const farmer = await office.as('farmer')
    await submitted(farmer, year.farming, '朝市を開きました。')
    const found = async () => (await countFindings(office.db, { id: year.cycle, fiscalYear: 2016 })).get(year.farming)
    expect(await found()).toBe(1)
    const print = async () => wordsOf((await farmer.get(`/requests/${year.farming}/preview`)).text)
    expect(await print()).toContain('朝市を開きました。')
    const silent = await checkClosing(planner, address(), '')
    expect(silent.status).toBe(422)
    expect(wordsOf(silent.text)).toContain('締め切る理由を書いてください')
    expect((await closeRows(planner, address(), '期限までに回答がないため。')).status).toBe(303)
    expect(wordsOf((await planner.get(address())).text)).toContain('回答を待っている行はありません')
    expect(await farmers()).toContain('企画課が未回答のまま締め切りました 理由：期限までに回答がないため。')
    expect(await print()).not.toContain('朝市を開きました。')
    expect(await found()).toBeUndefined()
    const page = await planner.get('/cycles/2016')
    expect(wordsOf(page.text)).toContain('いまの状況：横断確認')
    expect((await planner.post('/cycles/2016', formWith(page.text, 'make-candidate'))).status).toBe(303)
  })

  it('are no longer said to print as not answered once an 更新 has printed their answer', async () => {
    await publishCandidate(office.db, year.cycle)
    const drafter = await office.as('drafter')
    const words = async () => wordsOf((await drafter.get(`/requests/${year.tourism}`)).text)
    const [asClosed, asAnswered] = [
      '報告書の体裁で決めた言葉を載せます',
      '公表した後の更新（1回目）で答えた内容が載っています',
    ]
    expect((await words()).split(asClosed)).toHaveLength(3)
    expect(await words()).toContain('1行 提出済み 2行 未回答締切')
    const update = await correctedYear(office.db, year.cycle, 'guides', '15人', {}, 'update')
    expect((await words()).split(asClosed)).toHaveLength(2)
    expect((await words()).split(asAnswered)).toHaveLength(2)
    const request = await askedByCorrection(office.db, update)
    expect((await drafter.get(`/requests/${year.tourism}`)).text).toContain(`href="/requests/${request}"`)
  })
})
