import { refreshFindings } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmedBoth } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { enteredOpinion } from './opining.ts'
import { type Visitor, formTo, formWith, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let cycle: string
let requests: { tourism: string; farming: string }
beforeAll(async () => {
  office = await openOffice()
  const year = await openedYear(office.db)
  ;({ cycle } = year)
  requests = year
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const PAGE = '/cycles/2016/opinions'
const newForm = async (): Promise<Record<string, string>> => formTo((await planner.get(PAGE)).text, PAGE)
const VERBATIM = '  「朝市」を月2回に。\r\n<b>太字</b> & ５０％'

const errorBeside = (text: string, field: string): string =>
  new RegExp(`id="${field}-error"[\\s\\S]*?</p>`).exec(text)?.[0] ?? ''

describe('意見と市の対応', () => {
  it('is entered word for word with its meeting and day', async () => {
    const said = { body: '有識者会議', held_on: '平成29年9月19日', measure: '1-1-2', text: VERBATIM }
    const { status, location } = await planner.post(PAGE, { ...(await newForm()), ...said })
    expect({ status, location }).toEqual({ status: 303, location: PAGE })
    const row = await office.db.selectFrom('opinion').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ held_on: '2017-09-19', measure_id: '1-1-2', stance: null })
    expect(row.text.replaceAll('\r\n', '\n')).toBe(VERBATIM.replaceAll('\r\n', '\n'))
    const { text } = await planner.get(PAGE)
    expect(text).toContain('&lt;b&gt;太字&lt;/b&gt; &amp; ５０％')
    expect(wordsOf(text)).toContain('対応：未入力')
  })

  it('comes back with the reason beside each field that cannot be taken, and loses nothing', async () => {
    const said = { body: '', held_on: 'いつか', measure: '', text: '言った', stance: 'adopted', response: '' }
    const { status, text } = await planner.post(PAGE, { ...(await newForm()), ...said })
    expect(status).toBe(422)
    for (const id of ['body-error', 'held_on-error', 'section-error', 'response-error']) {
      expect(text).toContain(`id="${id}"`)
    }
    expect(text).toContain('value="いつか"')
    expect(text).toMatch(/<option value="adopted" selected/)
    expect((await office.db.selectFrom('opinion').selectAll().execute()).length).toBe(1)
  })

  it('comes back where it cannot be printed, naming the characters beside the field', async () => {
    const said = {
      body: '有識者会議💡',
      held_on: '2017/9/19',
      measure: '',
      text: '海外の方に「안녕」と言った',
      response: '',
    }
    const { status, text } = await planner.post(PAGE, { ...(await newForm()), ...said })
    expect(status).toBe(422)
    expect(wordsOf(errorBeside(text, 'body'))).toContain('「💡」（U+1F4A1）は、報告書の書体にない')
    expect(wordsOf(errorBeside(text, 'text'))).toContain('「안」（U+C548）、「녕」（U+B155）は、報告書の書体にない')
    expect(text).toContain('海外の方に「안녕」と言った')
  })

  it('is answered with stance, section and reason, which the year’s 案 then prints', async () => {
    const { id } = await office.db.selectFrom('opinion').select('id').executeTakeFirstOrThrow()
    const address = `${PAGE}/${id}`
    const answer = { stance: 'considered', section: 'tourism', response: '来年度に検討します。' }
    const form = formWith((await planner.get(address)).text, 'save')
    expect((await planner.post(address, { ...form, ...answer })).status).toBe(303)
    expect(wordsOf((await planner.get(PAGE)).text)).toContain('今後検討する tourism課 来年度に検討します。')
    const preview = wordsOf((await planner.get('/cycles/2016/preview')).text)
    expect(preview).toContain('来年度に検討します。')
    const again = await planner.post(address, {
      ...form,
      response: 'ほかの答え',
      stance: 'adopted',
      section: 'farming',
    })
    expect(again.status).toBe(409)
    expect(again.text).toContain('ほかの答え')
  })

  it('warns of what may name a person, and lets it stand', async () => {
    const said = { body: '有識者会議', held_on: '2017-09-19', measure: '', text: '山田さんの案に賛成です。' }
    expect((await planner.post(PAGE, { ...(await newForm()), ...said })).status).toBe(303)
    expect(wordsOf((await planner.get(PAGE)).text)).toContain(
      '意見の「山田さん」は、個人が分かる情報（氏名）ではないか',
    )
  })

  it('can be taken out again', async () => {
    const id = await enteredOpinion(office.db, cycle)
    const address = `${PAGE}/${id}`
    const form = formWith((await planner.get(address)).text, 'remove')
    for (const press of [1, 2]) expect([press, (await planner.post(address, form)).location]).toEqual([press, PAGE])
    expect((await planner.post(address, { ...form, version: '7' })).status).toBe(404)
    expect((await planner.get(address)).status).toBe(404)
    expect((await planner.get(PAGE)).text).not.toContain('数え方をそろえて')
  })

  it('is closed once a candidate is asked for, and says so', async () => {
    await confirmedBoth(office, requests)
    await refreshFindings(office.db, cycle)
    const late = await newForm()
    expect((await planner.get('/cycles/2016')).text).toContain('山田さん')
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    const said = { ...late, body: '会議', held_on: '2017-09-20', text: '遅れた意見' }
    const refused = await planner.post(PAGE, said)
    expect(refused.status).toBe(409)
    const page = await planner.get(PAGE)
    expect(page.text).not.toContain('name="decision_id"')
    expect(wordsOf(page.text)).toContain('いまは意見を変更できません')
  })
})
