import { opinionRequestOf } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from './answering.ts'
import { type Office, openOffice, printCandidate } from './office.ts'
import { askSections, statesOf, yearWithOpinions } from './opining.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let drafter: Visitor
let cycle: string
let market: string
let counting: string
let request: string
beforeAll(async () => {
  office = await openOffice()
  ;({ cycle, market, counting } = await yearWithOpinions(office))
  planner = await office.as('planner')
  drafter = await office.as('drafter')
  await askSections(planner, [
    [market, 'tourism'],
    [counting, 'tourism'],
  ])
  request = await opinionRequestOf(office.db, 'tourism')
})
afterAll(async () => office.close())

const answerForm = async (
  answers: Readonly<Record<string, string>>,
  act = 'submit',
): Promise<Record<string, string>> => {
  const form = formWith((await drafter.get(`/requests/${request}`)).text, act)
  for (const [field, text] of Object.entries(answers)) {
    const names = field === 'stance' ? rowFields(form, 'response') : rowFields(form, field)
    for (const name of names) form[name.replace('.response', `.${field}`)] = text
  }
  return form
}

describe('the section that is asked', () => {
  it('finds it on its first page', async () => {
    const inbox = await drafter.get('/')
    expect(inbox.text).toContain(`href="/requests/${request}"`)
    const words = wordsOf(inbox.text)
    expect(words).toContain('実績の意見への対応を入力する')
    expect(words).toContain('意見への対応 第1号 tourism課 意見 2件')
    expect(words).toContain('意見への対応の期限')
  })

  it('reads each opinion word for word, as text', async () => {
    const page = await drafter.get(`/requests/${request}`)
    expect(page.text).toContain('&lt;b&gt;太字&lt;/b&gt; &amp; ５０％')
    const words = wordsOf(page.text)
    expect(words).toContain('tourism課の意見への対応')
    expect(words).toContain('有識者会議（平成29年9月19日')
    expect(words).toContain('総合戦略全体')
    expect(words).toContain('残り 2か所')
    expect(words).not.toContain('回答なしにする')
  })

  it('keeps a draft while it is typed, half done or not', async () => {
    const form = await answerForm({ response: '月2回とします。' }, 'save')
    const saved = await drafter.post(`/requests/${request}`, form, { accept: 'application/json' })
    expect(JSON.parse(saved.text)).toMatchObject({ isWhole: true })
    const fields = formWith((await drafter.get(`/requests/${request}`)).text, 'submit')
    expect(rowFields(fields, 'response').map((name) => fields[name])).toEqual(['月2回とします。', '月2回とします。'])
    expect(rowFields(fields, 'stance')).toEqual([])
  })

  it('is told beside each field what cannot be taken, and loses nothing', async () => {
    const formula = await drafter.post(`/requests/${request}`, await answerForm({ response: '=SUM(A1)' }))
    expect(formula.status).toBe(422)
    expect(wordsOf(formula.text)).toContain('文の先頭に「=」は使えません')
    expect(formula.text).toContain('=SUM(A1)')
    const half = await drafter.post(`/requests/${request}`, await answerForm({ stance: 'adopted', response: ' ' }))
    expect(half.status).toBe(422)
    expect(wordsOf(half.text)).toContain('対応の内容と理由を書いてください')
    const silent = await drafter.post(`/requests/${request}`, await answerForm({ response: '月2回とします。' }))
    expect(silent.status).toBe(303)
  })

  it('cannot submit without a stance', async () => {
    await withdrawn()
    const form = await answerForm({ stance: '', response: '月2回とします。' })
    const refused = await drafter.post(`/requests/${request}`, form)
    expect(refused.status).toBe(422)
    expect(wordsOf(refused.text)).toContain('市の対応（反映する・今後検討する・反映しない）を選んでください')
    expect(refused.text).toMatch(/id="f-[0-9a-f-]{36}-stance-error"/)
    expect(await statesOf(office, request)).toEqual(['requested', 'requested'])
  })

  it('is asked about a word that may name a person', async () => {
    await drafter.post(`/requests/${request}`, await answerForm({ response: '山田さんと相談します。' }, 'save'))
    const words = wordsOf((await drafter.get(`/requests/${request}`)).text)
    expect(words).toContain('市の対応の「山田さん」は、個人が分かる情報（氏名）ではないか')
  })

  it('sees its answer as it will print', async () => {
    await drafter.post(
      `/requests/${request}`,
      await answerForm({ stance: 'adopted', response: '月2回とします。' }, 'save'),
    )
    const preview = await drafter.get(`/requests/${request}/preview`)
    expect(preview.status).toBe(200)
    expect(wordsOf(preview.text)).toMatch(/反映する tourism課 月2回とします。/)
    expect(preview.text).not.toContain('class="sheet measure')
  })

  it('submits, and takes it back while nobody has opened it', async () => {
    const sent = await drafter.post(`/requests/${request}`, await answerForm({}))
    expect(sent.status).toBe(303)
    expect(wordsOf((await drafter.get(sent.location)).text)).toContain('提出しました（第2回提出）')
    await withdrawn()
    expect(await statesOf(office, request)).toEqual(['requested', 'requested'])
    expect((await drafter.post(`/requests/${request}`, await answerForm({}))).status).toBe(303)
  })

  async function withdrawn(): Promise<void> {
    const page = await drafter.get(`/requests/${request}`)
    if (page.text.includes('value="withdraw"')) {
      await drafter.post(`/requests/${request}`, formWith(page.text, 'withdraw'))
    }
  }
})

describe('those who decide it', () => {
  it('read opinion and answer, send one back with a reason, and decide the rest', async () => {
    const circulator = await office.as('circulator')
    const page = await circulator.get(`/requests/${request}/decision`)
    const words = wordsOf(page.text)
    expect(words).toContain('tourism課の意見への対応に回議する')
    expect(words).toContain('意見（原文） 「朝市」を月2回に。 <b>太字</b> & ５０％')
    expect(words).toMatch(/市の対応 反映する 対応の内容と理由 月2回とします。/)
    const form = formWith(page.text, 'agree')
    const [hash = ''] = rowFields(form, 'hash')
    const back = { [hash.replace('hash', 'return')]: 'yes', [hash.replace('hash', 'reason')]: '時期を書いてください。' }
    await circulator.post(`/requests/${request}/decision`, { ...form, ...back, promise: '1/1' })
    expect(await statesOf(office, request)).toContain('returned')
    await accepted(await office.as('head'), request, 'approve')
  })

  it('get it again from the section, which reads why', async () => {
    const inbox = wordsOf((await drafter.get('/')).text)
    expect(inbox).toContain('差し戻された1件を直す')
    expect(inbox).toContain('時期を書いてください。')
    await drafter.post(`/requests/${request}`, await answerForm({ response: '来年度から月2回とします。' }))
    await accepted(await office.as('circulator'), request, 'agree')
    await accepted(await office.as('head'), request, 'approve')
    expect(await statesOf(office, request)).toEqual(['decided', 'decided'])
  })

  it('are followed by planning, which may send an answer back and then confirms it', async () => {
    expect(wordsOf((await planner.get('/')).text)).toContain('tourism課の意見への対応を企画課確認する')
    const page = await planner.get(`/requests/${request}/decision`)
    const form = formWith(page.text, 'confirm')
    const [, second = ''] = rowFields(form, 'hash')
    const back = { [second.replace('hash', 'return')]: 'yes', [second.replace('hash', 'reason')]: '短くしてください。' }
    await planner.post(`/requests/${request}/decision`, { ...form, ...back, promise: '1/1' })
    expect(await statesOf(office, request)).toEqual(['confirmed', 'returned'])
    await drafter.post(`/requests/${request}`, await answerForm({ response: '数え方をそろえます。' }))
    await accepted(await office.as('circulator'), request, 'agree')
    await accepted(await office.as('head'), request, 'approve')
    expect((await accepted(planner, request, 'confirm')).status).toBe(303)
    expect(await statesOf(office, request)).toEqual(['confirmed', 'confirmed'])
  })
})

describe('the report', () => {
  it('prints what was decided, by the section and by no person', async () => {
    const year = await planner.get('/cycles/2016')
    expect((await planner.post('/cycles/2016', formWith(year.text, 'make-candidate'))).status).toBe(303)
    await printCandidate(office.db, cycle)
    const { data } = await office.db.selectFrom('edition').select('data').executeTakeFirstOrThrow()
    const { opinions } = JSON.parse(data ?? '') as { opinions: { id: string; section: string; response: string }[] }
    expect(opinions.map(({ id, section, response }) => [id, section, response])).toEqual([
      [market, 'tourism課', '来年度から月2回とします。'],
      [counting, 'tourism課', '数え方をそろえます。'],
    ])
    expect(data).not.toContain('見本職員')
    expect(wordsOf((await planner.get('/cycles/2016/opinions')).text)).toContain('来年度から月2回とします。')
  })
})
