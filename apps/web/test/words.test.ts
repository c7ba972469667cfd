import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledForm } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
beforeAll(async () => {
  office = await openOffice()
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const fields = async () => formWith((await planner.get('/settings/words')).text, 'save')

describe('市の言葉', () => {
  it('is reached from 設定, and saved one word a line', async () => {
    expect((await planner.get('/settings')).text).toContain('href="/settings/words"')
    const saved = await planner.post('/settings/words', {
      ...(await fields()),
      words: '萩市\r\n\r\n 秋芳洞 \r\n萩市\r\n',
    })
    expect(saved.location).toBe('/settings/words?saved=1')
    expect(wordsOf((await planner.get(saved.location)).text)).toContain('保存しました（2語）')
    expect((await fields())['words']).toBe('萩市\n秋芳洞')
  })

  it('says which post saved it last, and no person', async () => {
    const { text } = await planner.get('/settings/words')
    const last = /<p class="hint">最後に保存[^<]*<\/p>/u.exec(text)?.[0] ?? ''
    expect(last).toContain('最後に保存：post-planner、')
    expect(last).not.toContain('職員')
  })

  it('names the line that is no word, and keeps what was typed', async () => {
    const typed = `美祢市\n${'長'.repeat(61)}\n=1+1\n祭🎆`
    const answer = await planner.post('/settings/words', { ...(await fields()), words: typed })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('2行目「')
    expect(wordsOf(answer.text)).toContain('3行目「=1+1」')
    expect(wordsOf(answer.text)).toContain('4行目「祭🎆」：「🎆」（U+1F386）は、')
    expect(formWith(answer.text, 'save')['words']).toBe(typed)
    const many = Array.from({ length: 2_001 }, (_, index) => `言葉${index}`).join('\n')
    const refused = await planner.post('/settings/words', { ...(await fields()), words: many })
    expect(wordsOf(refused.text)).toContain('2001語あります')
  })

  it('is not overwritten by somebody who saw an older list', async () => {
    const seen = await fields()
    await planner.post('/settings/words', { ...seen, words: '萩市' })
    const late = await planner.post('/settings/words', { ...seen, words: '別の町' })
    expect(late.status).toBe(409)
    expect(formWith(late.text, 'save')).toMatchObject({ words: '別の町' })
    expect((await fields())['words']).toBe('萩市')
  })

  it('finds a letter that was taken for another while a section answers', async () => {
    const { farming } = await openedYear(office.db)
    const farmer = await office.as('farmer')
    const drafted = await filledForm(farmer, farming, '荻市と一緒に、朝市を開いた。')
    await farmer.post(`/requests/${farming}`, { ...drafted, act: 'save' })
    const page = wordsOf((await farmer.get(`/requests/${farming}`)).text)
    expect(page).toContain('「荻市」は「萩市」')
  })
})
