import { editionOfCycle, editionSource } from '@torikumi/database'
import { STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, confirmed, submitted } from './answering.ts'
import { type Office, openOffice, openedYear, printCandidate } from './office.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let tourism: string
const page = '/cycles/2016/judgements'
const post = (fields: Record<string, string>) => planner.post(page, { act: 'change', word: '', reason: '', ...fields })
beforeAll(async () => {
  office = await openOffice()
  const opened = await openedYear(office.db)
  ;({ tourism } = opened)
  planner = await office.as('planner')
  await submitted(await office.as('drafter'), tourism)
  await confirmed(office, 'tourism', tourism)
  await submitted(await office.as('farmer'), opened.farming)
  await accepted(await office.as('farm-head'), opened.farming, 'approve')
})
afterAll(async () => office.close())

describe('判定の変更', () => {
  it('waits for 横断確認', async () => {
    expect(wordsOf((await planner.get(page)).text)).toContain('いまは回答を待っています')
    expect((await post({ indicator: 'visitors', word: '遅れ', reason: '理由' })).status).toBe(409)
    const { id } = await office.db
      .selectFrom('request')
      .select('id')
      .where('section_id', '=', 'farming')
      .executeTakeFirstOrThrow()
    await accepted(planner, id, 'confirm')
  })

  it('shows each indicator with the word and the sentence of the rule set, and offers its other words', async () => {
    const { text } = await planner.get(page)
    const words = wordsOf(text)
    expect(words).toContain('2指標。うち、判定を変えたもの 0指標。')
    expect(words).toContain('平成28年度は15人です。')
    expect([...text.matchAll(/name="word" value="([^"]*)"/g)].slice(0, 5).map(([, word]) => word)).toEqual([
      '達成',
      '目標値到達',
      'やや遅れ',
      '遅れ',
      '判定なし',
    ])
  })

  it.each([
    ['without a reason', { word: '遅れ', reason: '　' }, '変える理由を書いてください'],
    ['without a word', { word: '', reason: '冬の開催を見送ったため。' }, '変える判定を選んでください'],
    ['to the same word', { word: '順調', reason: '冬の開催を見送ったため。' }, '変える判定を選んでください'],
    ['to a word of another rule set', { word: '効果があった', reason: '理由' }, '変える判定を選んでください'],
    ['with a formula', { word: '遅れ', reason: '=1+1' }, '文の先頭に「=」は使えません'],
    ['with an emoji', { word: '遅れ', reason: '雪のため☃️❄️' }, '「❄️」（U+2744）は、報告書の書体にない'],
  ])('is refused %s, and what was typed stays', async (_, fields, message) => {
    const answer = await post({ indicator: 'visitors', ...fields })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain(message)
    expect(wordsOf(answer.text)).toContain(fields.reason.trim())
    expect(await office.db.selectFrom('judgement_override').selectAll().execute()).toEqual([])
  })

  it('is kept, and stands on the pages of the year, of the section and of its decision', async () => {
    const kept = await post({ indicator: 'visitors', word: '遅れ', reason: '冬の開催を見送ったため。' })
    expect(kept.location).toBe(`${page}?change=visitors`)
    const shown = wordsOf((await planner.get(kept.location)).text)
    expect(shown).toContain('判定を変えました')
    expect(shown).toContain('理由：冬の開催を見送ったため。')
    expect(shown).toContain('（post-planner 9月1日（金）10:00）')
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain('1指標の判定を変えています')
    const drafter = await office.as('drafter')
    for (const address of [`/requests/${tourism}`, `/requests/${tourism}/decision`]) {
      const words = wordsOf((await drafter.get(address)).text)
      expect(words).toContain('変えた判定 ▼ 遅れ')
      expect(words).toContain('平成28年度は15人です。')
    }
  })

  it('is taken back on the same page', async () => {
    expect((await post({ indicator: 'visitors', act: 'take-back' })).location).toBe(`${page}?take-back=visitors`)
    expect(wordsOf((await planner.get(page)).text)).toContain('判定を変えたもの 0指標')
    expect(wordsOf((await (await office.as('drafter')).get(`/requests/${tourism}`)).text)).not.toContain('変えた判定')
  })

  it('stands on the decision page of the 公表 as the candidate prints it', async () => {
    await post({ indicator: 'visitors', word: '遅れ', reason: '冬の開催を見送ったため。' })
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    const { id: cycle } = await office.db.selectFrom('cycle').select('id').executeTakeFirstOrThrow()
    const edition = await editionOfCycle(office.db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const data = JSON.stringify(composeEdition(await editionSource(office.db, edition), STANDARD_RULES))
    const key = await printCandidate(office.db, cycle)
    await office.db.updateTable('edition').set({ data }).where('key', '=', key).execute()
    const { id } = await office.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .executeTakeFirstOrThrow()
    const words = wordsOf((await planner.get(`/requests/${id}/decision`)).text)
    expect(words).toContain('人が変えた判定')
    expect(words).toContain('▼ 遅れ 判定基準では「順調」')
    expect(words.split('理由：冬の開催を見送ったため。')).toHaveLength(2)
    expect((await post({ indicator: 'visitors', act: 'take-back' })).status).toBe(409)
  })

  it('knows only indicators of the year, and is planning’s alone', async () => {
    expect((await post({ indicator: 'nothing', word: '遅れ', reason: '理由' })).status).toBe(409)
    expect((await (await office.as('drafter')).get(page)).status).toBe(404)
  })
})
