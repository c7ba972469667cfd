import { publishedYear } from '@torikumi/database/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from './answering.ts'
import { type Office, openOffice, printCandidate } from './office.ts'
import { publishWhenDue } from '@torikumi/database'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

const PAGE = '/cycles/2016/corrections/1'
const EDITION = (number: number): string => `/public/352136/2016/editions/${number}/report.pdf`

let office: Office
let planner: Visitor
let cycle: string
let request: string
beforeAll(async () => {
  office = await openOffice({ now: '2017-11-01T01:00:00.000Z' })
  cycle = await publishedYear(office.db)
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const press = async (act: string, fields: Record<string, string> = {}) =>
  planner.post(PAGE, { ...formWith((await planner.get(PAGE)).text, act), ...fields })
const publication = async (): Promise<string> =>
  (
    await office.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .where('state', '=', 'requested')
      .executeTakeFirstOrThrow()
  ).id
const statusOf = async (path: string): Promise<number> => (await office.visitor().get(path)).status

describe('beginning a correction', () => {
  it('is offered on the page of the published year', async () => {
    const page = await planner.get('/cycles/2016')
    expect(page.text).toContain('href="/cycles/2016/corrections"')
    expect(wordsOf(page.text)).toContain('訂正・更新を始める')
  })

  it('names what is missing and keeps what was typed', async () => {
    const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
    const answer = await planner.post('/cycles/2016/corrections', {
      ...form,
      due: '2017/10/1',
      'rows[visitors]': 'yes',
    })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('理由を書いてください')
    expect(wordsOf(answer.text)).toContain('今日より前の日です')
    expect(formWith(answer.text, 'correct')).toMatchObject({ due: '2017/10/1', 'rows[visitors]': 'yes' })
  })

  it('names the characters of a reason that 正誤表 cannot print', async () => {
    const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
    const fields = { ...form, reason: '数え直し🙏', 'rows[visitors]': 'yes' }
    const answer = await planner.post('/cycles/2016/corrections', fields)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('「🙏」（U+1F64F）は、報告書の書体にない')
    expect(formWith(answer.text, 'correct')).toMatchObject({ reason: '数え直し🙏', 'rows[visitors]': 'yes' })
  })

  it('asks the section, and leaves the published edition where it is', async () => {
    const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
    const fields = { ...form, reason: '二重に数えていたため。', 'rows[visitors]': 'yes' }
    const answer = await planner.post('/cycles/2016/corrections', fields)
    expect(answer.location).toBe(`${PAGE}?receipt=${form['decision_id']}`)
    expect((await planner.post('/cycles/2016/corrections', fields)).location).toBe(answer.location)
    expect(wordsOf((await planner.get(answer.location)).text)).toContain('訂正・更新を始めました')
    expect(await statusOf(EDITION(1))).toBe(200)
    expect(wordsOf((await planner.get('/cycles/2016/corrections')).text)).toContain('それが済んでから')
    const other = { ...form, decision_id: randomUUID(), reason: '別の理由', 'rows[guides]': 'yes' }
    const second = await planner.post('/cycles/2016/corrections', other)
    expect(second.status).toBe(409)
    expect(wordsOf(second.text)).toContain('まだ終わっていない訂正・更新があります')
  })
})

describe('the section that is asked', () => {
  it('finds it in its inbox, and the published value beside the field that holds it', async () => {
    const drafter = await office.as('drafter')
    request = await asked()
    expect((await drafter.get('/')).text).toContain(`href="/requests/${request}"`)
    const page = await drafter.get(`/requests/${request}`)
    expect(wordsOf(page.text)).toContain('企画課からの理由：二重に数えていたため。')
    const fields = formWith(page.text, 'submit')
    expect(rowFields(fields, 'raw').map((name) => fields[name])).toEqual(['15人'])
    expect(page.text).toContain('公表した内容')
  })

  it('gives a reason for every change', async () => {
    const drafter = await office.as('drafter')
    const form = formWith((await drafter.get(`/requests/${request}`)).text, 'submit')
    const [raw = ''] = rowFields(form, 'raw')
    const [why = ''] = rowFields(form, 'changeReason')
    const [note = ''] = rowFields(form, 'note')
    const [outlook = ''] = rowFields(form, 'outlookReason')
    const kind = outlook.replace('outlookReason', 'outlook')
    const changed = {
      ...form,
      [raw]: '9人',
      [note]: '雨の日が多かったため。',
      [kind]: 'review',
      [outlook]: '見直します。',
    }
    const refused = await drafter.post(`/requests/${request}`, changed)
    expect(refused.status).toBe(422)
    expect(wordsOf(refused.text)).toContain('公表した内容を変える理由を書いてください')
    const again = { ...formWith(refused.text, 'submit'), [why]: '同じ来訪者を二度数えていたため。' }
    expect((await drafter.post(`/requests/${request}`, again)).status).toBe(303)
  })
})

describe('those who decide it', () => {
  it('read 誤 and 正, the judgement that changes and the other sheet', async () => {
    const circulator = await office.as('circulator')
    const words = wordsOf((await circulator.get(`/requests/${request}/decision`)).text)
    expect(words).toContain('誤 15人 正 9人')
    expect(words).toContain('理由 同じ来訪者を二度数えていたため。')
    expect(words).toContain('1-1-2にも同じ値を印刷します')
    expect(words).toMatch(/判定 \S* ?順調.{0,4}→.{0,4}遅れ/)
    expect((await accepted(circulator, request, 'agree')).status).toBe(303)
    expect((await accepted(await office.as('head'), request, 'approve')).status).toBe(303)
    expect((await accepted(planner, request, 'confirm')).status).toBe(303)
  })
})

describe('the next edition', () => {
  it('is made for a day and an hour, which are read or asked for again', async () => {
    const wrong = await press('make-candidate', { publishOn: '平成29年11月20日', publishAt: '25:00' })
    expect(wrong.status).toBe(422)
    expect(formWith(wrong.text, 'make-candidate')['publishAt']).toBe('25:00')
    const made = await press('make-candidate', { publishOn: '平成29年11月20日', publishAt: '１０：００' })
    expect(made.status).toBe(303)
    await printCandidate(office.db, cycle)
    const words = wordsOf((await planner.get(PAGE)).text)
    expect(words).toContain('誤 15人 正 9人')
    expect(words).toContain('概要 3ページ')
    expect(words).toContain('順調 2指標、遅れ 0指標')
  })

  it('calls its list of what is behind as it prints it, by the words of the rule set', async () => {
    const judgedBy = async (from: string, to: string): Promise<string> => {
      const { data } = await office.db
        .selectFrom('edition')
        .select('data')
        .where('state', '=', 'candidate')
        .executeTakeFirstOrThrow()
      const text = (data ?? '').replace(`"ruleSet":{"id":"${from}"`, `"ruleSet":{"id":"${to}"`)
      await office.db.updateTable('edition').set({ data: text }).where('state', '=', 'candidate').execute()
      return wordsOf((await planner.get(PAGE)).text)
    }
    const other = await judgedBy('standard', 'national-form')
    expect(other).toContain('「効果があった」のものと理由')
    expect(other).not.toContain('遅れているものと理由')
    expect(await judgedBy('national-form', 'standard')).toContain('遅れているものと理由')
  })

  it('is decided by those who read what changes, and nobody else reaches any of it before its hour', async () => {
    expect((await press('request-publication')).status).toBe(303)
    const id = await publicationRequest()
    const checker = await office.as('checker')
    const page = await checker.get(`/requests/${id}/decision`)
    expect(wordsOf(page.text)).toContain('誤 15人 正 9人')
    const [file = ''] = /\/candidates\/[^"]+report\.html/.exec(page.text) ?? []
    expect((await checker.get(file)).status).toBe(200)
    expect((await office.visitor().get(file)).status).not.toBe(200)
    await accepted(checker, id, 'agree')
    await accepted(await office.as('mayor'), id, 'approve')
    expect(wordsOf((await planner.get(PAGE)).text)).toContain('公表待ち')
    for (const path of [EDITION(2), '/public/352136/2016/editions/2/', '/public/352136/2016/editions/2/kpis.csv'])
      expect(await statusOf(path)).toBe(404)
    expect((await office.visitor().get('/public/')).text).not.toContain('editions/2/')
  })

  it('waits for its hour, which may be moved within the printed day only', async () => {
    expect((await press('schedule', { publishAt: 'あとで' })).status).toBe(422)
    expect((await press('schedule', { publishAt: '15:30' })).status).toBe(303)
    expect(wordsOf((await planner.get(PAGE)).text)).toContain('15:30に公表します')
    const before = new Date('2017-11-20T06:29:59.000Z')
    expect(await publishWhenDue(office.db, cycle, before)).toEqual({ waitMs: 1_000 })
    expect(await statusOf(EDITION(2))).toBe(404)
    expect(await publishWhenDue(office.db, cycle, new Date('2017-11-20T06:30:00.000Z'))).toEqual({
      edition: '352136-2016-2',
    })
    expect([await statusOf(EDITION(2)), await statusOf(EDITION(1))]).toEqual([200, 200])
  })

  it('leaves the way to the next correction open', async () => {
    const words = wordsOf((await planner.get('/cycles/2016')).text)
    expect(words).toMatch(/第2版 ?（訂正）/)
    expect(words).toContain('訂正・更新を始める')
  })
})

async function asked(): Promise<string> {
  const row = await office.db
    .selectFrom('request')
    .select('id')
    .where('kind', '=', 'correction')
    .executeTakeFirstOrThrow()
  return row.id
}

async function publicationRequest(): Promise<string> {
  const row = await office.db
    .selectFrom('request')
    .select('id')
    .where('kind', '=', 'publication')
    .where('state', 'in', ['circulating', 'decision'])
    .executeTakeFirst()
  return row?.id ?? publication()
}
