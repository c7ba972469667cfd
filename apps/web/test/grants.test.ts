import { refreshFindings } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmedBoth } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
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

const LIST = '/cycles/2016/grants'
const ONE = `${LIST}/1-1`
const newForm = async (): Promise<Record<string, string>> => formTo((await planner.get(LIST)).text, LIST)
const editForm = async (): Promise<Record<string, string>> => formWith((await planner.get(ONE)).text, 'save')
const stored = async () =>
  office.db.selectFrom('grant_project').selectAll().where('removed_at', 'is', null).executeTakeFirstOrThrow()
const sheet = async (): Promise<string> => {
  const { text } = await planner.get('/cycles/2016/preview')
  return wordsOf(/<section[^>]* id="p-1-1"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '')
}
const CONTENT = '  案内所を「２か所」開く。\n<b>太字</b> & ５０％'

describe('交付金事業', () => {
  it('is added under its 交付金, once for one form, and is a name in print', async () => {
    const form = { ...(await newForm()), grantName: '加速化交付金', name: '観光の事業' }
    const { status, location } = await planner.post(LIST, form)
    expect({ status, location }).toEqual({ status: 303, location: `${LIST}?added=1-1` })
    await planner.post(LIST, form)
    expect(await office.db.selectFrom('grant_project').select('name').execute()).toEqual([{ name: '観光の事業' }])
    const page = wordsOf((await planner.get(location)).text)
    expect(page).toContain('「観光の事業」を加えました')
    expect(page).toContain('名称だけが載ります')
    expect(await sheet()).toBe('')
  })

  it('is not added without its names, which come back with the reason beside them', async () => {
    const { status, text } = await planner.post(LIST, { ...(await newForm()), grantName: '', name: '=起業' })
    expect(status).toBe(422)
    expect(text).toContain('id="grantName-error"')
    expect(wordsOf(text)).toContain('文の先頭に「=」は使えません。')
    expect(text).toContain('value="=起業"')
    const emoji = await planner.post(LIST, { ...(await newForm()), grantName: '加速化交付金', name: '起業🚀' })
    expect(emoji.status).toBe(422)
    expect(wordsOf(emoji.text)).toContain('「🚀」（U+1F680）は、報告書の書体にない')
  })

  it('is kept and printed as it was typed, byte for byte, with the words of the 内閣府’s form', async () => {
    const typed = {
      content: CONTENT,
      cost: '１２，３４５千円',
      grant: '10000',
      costStatus: 'settled',
      'measure-1-1-2': 'yes',
      'kpi-new1-name': '利用者数（累計）',
      'kpi-new1-baseline': '—',
      'kpi-new1-actual': ' １，２３４人（H28）',
      'kpi-new1-target': '2,000人(H29)',
      account: '7月に開いた。',
      outcome: 'considerable',
      expertView: 'effective',
      nextStep: 'expand',
      nextStepReason: '好評のため。',
    }
    const { status, location } = await planner.post(ONE, { ...(await editForm()), ...typed })
    expect({ status, location }).toEqual({ status: 303, location: `${LIST}?saved=1-1` })
    expect((await stored()).content).toBe(CONTENT)
    const [actual] = await office.db.selectFrom('grant_project_kpi_actual').selectAll().execute()
    expect(actual).toMatchObject({ position: 1, fiscal_year: 2016, actual_raw: ' １，２３４人（H28）' })
    const printed = await sheet()
    for (const words of [
      '12,345千円（決算）',
      '10,000千円',
      '案内所を「２か所」開く。 <b>太字</b> & ５０％',
      '利用者数（累計）',
      '7月に開いた。',
      '地方創生に相当程度効果があった',
      '総合戦略のKPI達成に有効であった',
      '事業の発展 好評のため。',
    ])
      expect(printed).toContain(words)
    const facts = wordsOf((await planner.get(LIST)).text)
    expect(facts).toContain('関係する具体的施策 1-1-2 主管課 tourism課 事業費 12,345千円 確定（決算）')
    expect(facts).toContain('1件（実績値 1件）')
  })

  it('leaves out of the print what is taken back', async () => {
    const back = { cost: '', grant: '', outcome: '', expertView: '', nextStep: '', nextStepReason: '', account: '' }
    const form = { ...(await editForm()), ...back, 'kpi-1-remove': 'yes' }
    expect((await planner.post(ONE, form)).status).toBe(303)
    expect(await sheet()).not.toMatch(/事業費|交付金額|効果の検証|実施状況|KPI/)
    expect((await planner.get(ONE)).text).not.toContain('kpi-1-name')
  })

  it('comes back with the reason beside each field that cannot be taken, and loses nothing', async () => {
    const wrong = {
      name: '',
      cost: '約1万',
      grant: '2,500',
      costStatus: '',
      'kpi-new2-actual': '12人',
      nextStepReason: '好評のため。',
      nextStep: '',
      account: '\u0007壊れた文',
    }
    const { status, text } = await planner.post(ONE, { ...(await editForm()), ...wrong })
    expect(status).toBe(422)
    const errors = [...text.matchAll(/id="([\w-]+)-error"/g)].map(([, id]) => id)
    expect(errors).toEqual(['name', 'cost', 'costStatus', 'kpi-new2-name', 'account', 'nextStep'])
    for (const typed of ['value="約1万"', 'value="2,500"', 'value="12人"', '好評のため。'])
      expect(text).toContain(typed)
    expect(text).toMatch(/<details class="fold more-kpis" open/)
    expect((await stored()).name).toBe('観光の事業')
  })

  it('refuses a word that no choice offers, and a measure of no plan', async () => {
    const form = await editForm()
    expect((await planner.post(ONE, { ...form, outcome: 'splendid' })).status).toBe(400)
    expect((await planner.post(ONE, { ...form, 'measure-9-9-9': 'yes' })).status).toBe(400)
  })

  it('gives back what was typed where somebody else saved first, also into a KPI they took out', async () => {
    await planner.post(ONE, { ...(await editForm()), 'kpi-new1-name': '売上', 'kpi-new1-actual': '1万円' })
    const mine = await editForm()
    await planner.post(ONE, { ...mine, 'kpi-2-remove': 'yes', 'kpi-new1-name': '客数' })
    const { status, text } = await planner.post(ONE, { ...mine, 'kpi-2-actual': '2万円', content: '私の文' })
    expect(status).toBe(409)
    expect(text).toContain('私の文')
    const again = formWith(text, 'save')
    expect(again).toMatchObject({ 'kpi-2-actual': '2万円', 'kpi-3-name': '客数' })
    expect((await planner.post(ONE, again)).status).toBe(303)
    expect(wordsOf((await planner.get(LIST)).text)).toContain('2件（実績値 1件）')
  })

  it('is read live as the answer form reads, and nothing is stored', async () => {
    const read = async (raw: string, name = ''): Promise<unknown> =>
      JSON.parse(
        (
          await planner.get(
            `/cycles/2016/grant-reading?${new URLSearchParams({ cell: 'actual', raw, name }).toString()}`,
          )
        ).text,
      )
    expect(await read('１，２３４人')).toMatchObject({
      isRefused: false,
      printed: '１，２３４人',
      proposal: '1,234人',
    })
    expect(await read('年平均3件 1件')).toMatchObject({ choices: ['年平均3件', '1件'] })
    expect(await read('去年と同じ')).toMatchObject({ isRefused: true })
    expect(await read('')).toMatchObject({ reading: null })
  })

  it('can be taken out, and then is no page', async () => {
    await planner.post(LIST, { ...(await newForm()), grantName: '加速化交付金', name: '起業の事業' })
    const address = `${LIST}/1-2`
    const { location } = await planner.post(address, formWith((await planner.get(address)).text, 'remove'))
    expect(wordsOf((await planner.get(location)).text)).toContain('事業を外しました')
    expect((await planner.get(address)).status).toBe(404)
    expect((await planner.get(LIST)).text).not.toContain('起業の事業')
  })

  it('is closed once a candidate is asked for, says so, and still shows what is entered', async () => {
    await confirmedBoth(office, requests)
    await refreshFindings(office.db, cycle)
    const [late, lateNew] = [await editForm(), await newForm()]
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    const refused = await planner.post(ONE, { ...late, content: '遅れた文' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('遅れた文')
    expect((await planner.post(LIST, { ...lateNew, grantName: '交付金', name: '遅れた事業' })).status).toBe(409)
    expect((await planner.get(ONE)).location).toBe(LIST)
    const page = await planner.get(LIST)
    expect(page.text).not.toContain('name="decision_id"')
    expect(wordsOf(page.text)).toContain('いまは交付金事業を変更できません')
    expect(wordsOf(page.text)).toContain('2件（実績値 1件）')
  })
})
