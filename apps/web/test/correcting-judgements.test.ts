import { overrideJudgement } from '@torikumi/database'
import { askedByCorrection, decideTourism, publishedYear, resubmitting, act } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

const PAGE = '/cycles/2016/corrections/1'
const AT = new Date('2017-09-01T01:00:00.000Z')
const behind = { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったためです。' } as const

let office: Office
let planner: Visitor
let request: string
beforeAll(async () => {
  office = await openOffice({ now: '2017-11-01T01:00:00.000Z' })
  await publishedYear(office.db, 2016, '15人', 'plan', async (cycle) =>
    overrideJudgement(office.db, { cycle, correction: null, indicator: 'visitors', to: behind, by: 'planner', at: AT }),
  )
  planner = await office.as('planner')
  const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
  const rows = { 'rows[guides]': 'yes', 'rows[visitors]': 'yes' }
  await planner.post('/cycles/2016/corrections', { ...form, reason: '転記の誤りのため。', ...rows })
  const { id } = await office.db.selectFrom('correction').select('id').executeTakeFirstOrThrow()
  request = await askedByCorrection(office.db, id)
  await act(office.db, await resubmitting(office.db, request, '16人', { changeReason: '転記の誤りのため。' }))
})
afterAll(async () => office.close())

const post = async (fields: Record<string, string>) =>
  planner.post(`${PAGE}/judgements`, { indicator: 'visitors', act: 'change', word: '', reason: '', ...fields })
const shown = async () => wordsOf((await planner.get(PAGE)).text)
const candidate = async () => planner.post(PAGE, formWith((await planner.get(PAGE)).text, 'make-candidate'))

describe('the page of a correction of a row whose judgement a person had made', () => {
  it('asks nothing before every row is decided', async () => {
    expect(await shown()).not.toContain('公表した版で判定を変えていた指標')
    expect((await post({ act: 'take-back' })).status).toBe(409)
    const decided = wordsOf((await (await office.as('circulator')).get(`/requests/${request}/decision`)).text)
    expect(decided).toContain(
      '▼ 遅れ → ○ 順調 公表した判定はpost-plannerが変えたものです（理由：冬の開催を見送ったためです。）。新しい値の判定は、候補を作る前に企画課が決めます。',
    )
    expect(decided.split('公表した判定は')).toHaveLength(2)
    await decideTourism(office.db, request)
  })

  it('shows the old judgement with post and reason, the rule set’s new one, and waits with the candidate', async () => {
    const words = await shown()
    expect(words).toContain('新しい値の判定を決めていない指標があります：visitors')
    expect(words).toContain('公表した判定 ▼ 遅れ 理由：冬の開催を見送ったためです。 （post-planner 9月1日（金）10:00）')
    expect(words).toContain('新しい値の、判定基準による判定 ○ 順調 平成28年度は16人です。')
    expect(words).toContain('新しい値の判定 まだ決めていません')
    expect(words).not.toContain('guides 新しい値')
    const answer = await candidate()
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('新しい値の判定が決まっていません（visitors）')
  })

  it.each([
    ['without a reason', { word: 'やや遅れ', reason: '　' }, '変える理由を書いてください'],
    ['to the rule set’s own word', { word: '順調', reason: '橋を閉じたため。' }, '変える判定を選んでください'],
    ['with a formula', { word: 'やや遅れ', reason: '=1+1' }, '文の先頭に「=」は使えません'],
  ])('refuses a judgement %s, and keeps what was typed', async (_, fields, message) => {
    const answer = await post(fields)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain(message)
    expect(answer.text).toContain(`\n${fields.reason}</textarea>`)
    expect(await shown()).toContain('まだ決めていません')
  })

  it('knows only the rows that owe a judgement', async () => {
    const own = { word: 'やや遅れ', reason: '理由' }
    expect((await post({ indicator: 'guides', ...own })).status).toBe(409)
    expect((await (await office.as('drafter')).post(`${PAGE}/judgements`, { indicator: 'visitors' })).status).toBe(404)
  })

  it('keeps that the rule set’s judgement stands, or a new one, with its post', async () => {
    const ruled = await post({ act: 'take-back' })
    expect(ruled.location).toBe(`${PAGE}?judged#judgements`)
    expect(wordsOf((await planner.get(`${PAGE}?judged`)).text)).toContain('新しい値の判定を記録しました')
    expect(await shown()).toContain('新しい値の判定 判定基準による判定とする （post-planner 11月1日（水）10:00）')
    expect((await post({ word: 'やや遅れ', reason: '橋を閉じた月があるため。' })).status).toBe(303)
    expect(await shown()).toContain('新しい値の判定 △ やや遅れ 理由：橋を閉じた月があるため。')
    expect(wordsOf((await planner.get(`/requests/${request}/decision`)).text)).toContain('変えた判定 △ やや遅れ')
    expect((await candidate()).status).toBe(303)
    expect((await post({ act: 'take-back' })).status).toBe(409)
    expect(await shown()).toContain('値が変わったので、新しい値の判定を決め直した指標です')
  })
})
