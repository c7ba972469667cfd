import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from './answering.ts'
import { type Office, openOffice } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
beforeAll(async () => {
  office = await openOffice()
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const dates = { requestedOn: '2017/8/28', dueOn: '2017/9/15', publishOn: '2017/10/2' }
const openingForm = async () => formWith((await planner.get('/cycles')).text, 'open')
const requestOf = async (fiscalYear: number): Promise<string> =>
  (
    await office.db
      .selectFrom('request')
      .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
      .select('request.id')
      .where('fiscal_year', '=', fiscalYear)
      .where('section_id', '=', 'tourism')
      .executeTakeFirstOrThrow()
  ).id

describe('the rule set of a year', () => {
  it('is the standard one in a city that has chosen none, and each is described', async () => {
    const page = await planner.get('/cycles')
    expect(formWith(page.text, 'open')).toMatchObject({ ruleSet: 'standard' })
    for (const words of [
      '基準値・目標値比較型（第1版）',
      '直線経路型（第1版）',
      '国様式型（第1版）',
      '目安までの6割以上',
    ])
      expect(wordsOf(page.text)).toContain(words)
  })

  it('must be one of the list', async () => {
    const answer = await planner.post('/cycles', { ...(await openingForm()), ...dates, ruleSet: 'rosy' })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('判定基準を選んでください')
  })

  it('judges the form and the decision page, and stands on the year with its version', async () => {
    const fields = { ...(await openingForm()), ...dates, fiscalYear: '2016', ruleSet: 'national-form' }
    expect((await planner.post('/cycles', fields)).status).toBe(303)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain('国様式型（第1版）')
    const request = await requestOf(2016)
    const drafter = await office.as('drafter')
    const form = await drafter.get(`/requests/${request}`)
    expect(wordsOf(form.text)).toContain('国様式型（第1版）')
    const item = rowFields(formWith(form.text, 'save'), 'raw')[0]?.slice(6, 42)
    const live = await drafter.get(`/requests/${request}/reading?item=${item}&raw=21人&status=final`)
    expect(JSON.parse(live.text)).toMatchObject({ judgement: { word: '非常に効果的であった' } })
    await submitted(drafter, request, 'したこと', '21人')
    const decision = wordsOf((await (await office.as('circulator')).get(`/requests/${request}/decision`)).text)
    expect(decision).toContain('非常に効果的であった 2行')
    expect(decision).toContain('「効果がなかった」「効果があった」の行はありません。')
    expect(decision).toContain('判定基準は「国様式型」（第1版）です。')
  })

  it('is proposed for the next year, and stays with the year it was opened with', async () => {
    const fields = await openingForm()
    expect(fields).toMatchObject({ ruleSet: 'national-form', fiscalYear: '2017' })
    expect((await planner.post('/cycles', { ...fields, ...dates, ruleSet: 'straight-path' })).status).toBe(303)
    const years = await office.db.selectFrom('cycle').select(['fiscal_year', 'rule_set', 'rule_set_version']).execute()
    expect(years).toEqual([
      { fiscal_year: 2016, rule_set: 'national-form', rule_set_version: '1' },
      { fiscal_year: 2017, rule_set: 'straight-path', rule_set_version: '1' },
    ])
    expect(await openingForm()).toMatchObject({ ruleSet: 'straight-path' })
  })
})
