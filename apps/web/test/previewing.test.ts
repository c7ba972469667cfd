import { createHash } from 'node:crypto'
import { beat } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, filledForm, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { printed } from './printing.ts'
import { rowFields, wordsOf } from './visitor.ts'

let office: Office
let tourism: string
let farming: string
beforeAll(async () => {
  office = await openOffice()
  ;({ tourism, farming } = await openedYear(office.db))
})
afterAll(async () => office.close())

const preview = async (person: Parameters<Office['as']>[0], query = '') =>
  (await office.as(person)).get(`/requests/${tourism}/preview${query}`)

describe('the print form of a section’s sheets', () => {
  it('shows what is saved, marked 案, before anything is submitted', async () => {
    const drafter = await office.as('drafter')
    const fields: Record<string, string> = { ...(await filledForm(drafter, tourism, '<b>下書きの文</b>')), act: 'save' }
    for (const name of rowFields(fields, 'raw')) fields[name] = '12.50人'
    await drafter.post(`/requests/${tourism}`, fields)
    const seen = await preview('drafter')
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('（案・見本）</title>')
    expect(seen.text).toContain('案（平成29年9月1日現在）')
    expect(wordsOf(seen.text)).toMatch(/案.*平成29年9月1日現在。.*いま保存されている回答/)
    expect(wordsOf(seen.text)).toContain('12.50')
    expect(seen.text).toContain('&lt;b&gt;下書きの文')
    expect(seen.text).not.toContain('<b>下書きの文')
  })

  it('allows its own style sheets by hash, its own form and nothing else', async () => {
    const { headers, text } = await preview('drafter')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`form-action http://127.0.0.1:3000/requests/${tourism}/preview;`)
    expect(policy).not.toMatch(/unsafe|script-src/)
    for (const [, style = ''] of text.matchAll(/<style>([\s\S]*?)<\/style>/g)) {
      expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    }
    expect(text).not.toMatch(/<script|<link|src="(?!data:image\/svg\+xml;base64,)/)
  })

  it('shows a draft to nobody outside the section', async () => {
    for (const person of ['director', 'planner', 'mayor', 'reader'] as const) {
      const seen = await preview(person)
      expect(seen.text).toContain('まだ提出されていない')
      expect(seen.text).not.toContain('下書きの文')
    }
    expect((await preview('farmer')).status).toBe(404)
  })

  it('shows the route what was submitted', async () => {
    await submitted(await office.as('drafter'), tourism, '提出した文')
    for (const [person, query] of [
      ['director', ''],
      ['circulator', '?of=revision'],
    ] as const) {
      const seen = await preview(person, query)
      expect(wordsOf(seen.text)).toContain('第1回提出の内容')
      expect(seen.text).toContain('提出した文')
    }
  })

  it('shows rows of another section once they are decided, and not before', async () => {
    await submitted(await office.as('farmer'), farming, '農業の文')
    expect((await preview('drafter')).text).not.toContain('農業の文')
    await accepted(await office.as('farm-head'), farming, 'approve')
    expect((await preview('drafter')).text).toContain('農業の文')
  })
})

describe('the print form of a year', () => {
  it('is the whole report of what is submitted, for planning', async () => {
    const seen = await (await office.as('planner')).get('/cycles/2016/preview')
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('id="s-summary"')
    expect(seen.text).toContain('提出した文')
    expect(seen.text).toContain('農業の文')
    expect(wordsOf(seen.text)).toContain('決裁前のものを含む')
    expect((await (await office.as('planner')).get('/cycles/2031/preview')).status).toBe(404)
  })
})

describe('the PDF of a 案', () => {
  const asked = async (person: Parameters<Office['as']>[0], path: string) => (await office.as(person)).post(path, {})
  const see = async (person: Parameters<Office['as']>[0], path: string) => (await office.as(person)).get(path)

  it('is waited for without a script, and offered when it is printed', async () => {
    const { status, location } = await asked('drafter', `/requests/${tourism}/preview`)
    expect(status).toBe(303)
    await beat(office.db, 'worker', new Date('2017-09-01T01:00:00.000Z'))
    const waiting = await see('drafter', location)
    expect(waiting.text).toContain(`<a href="${location}">いまの状態を見る</a>`)
    expect(waiting.text).toContain('PDFを作っています')
    expect((await see('drafter', `${location}/report.pdf`)).status).toBe(404)
    await printed(office, location.split('/').at(-1) ?? '')
    const ready = await see('drafter', location)
    expect(ready.text).not.toContain('data-follow')
    expect(wordsOf(ready.text)).toContain('案です。決裁された報告書ではありません。')
    const pdf = await see('drafter', `${location}/report.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('cache-control')).toBe('private, no-store')
  })

  it('prints the very HTML that was shown', async () => {
    const { location } = await asked('planner', '/cycles/2016/preview')
    const row = await office.db
      .selectFrom('draft_print')
      .selectAll()
      .where('id', '=', location.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow()
    const html = new TextDecoder().decode((await office.deps.drafts.get(row.html_sha256)) ?? undefined)
    const shown = (await see('planner', '/cycles/2016/preview')).text
    expect(html).not.toContain('preview-bar')
    const sheets = (text: string) => text.slice(text.indexOf('<main'))
    expect(sheets(shown)).toBe(sheets(html))
    expect(html).toContain('"案　')
  })

  it('is for those who may see what it shows', async () => {
    const draft = await asked('drafter', `/requests/${tourism}/preview`)
    const revision = await asked('director', `/requests/${tourism}/preview`)
    const year = await asked('planner', '/cycles/2016/preview')
    const may = async (person: Parameters<Office['as']>[0]) =>
      Promise.all([draft, revision, year].map(async ({ location }) => (await see(person, location)).status === 200))
    expect(await may('drafter')).toEqual([true, true, false])
    expect(await may('director')).toEqual([false, true, false])
    expect(await may('checker')).toEqual([false, true, true])
    expect(await may('farmer')).toEqual([false, false, false])
  })

  it('is made as a paper for a meeting, with its number in the foot and places for opinions', async () => {
    const planner = await office.as('planner')
    const page = await planner.get('/cycles/2016')
    expect(page.text).toContain('action="/cycles/2016/meeting-paper"')
    const { location } = await planner.post('/cycles/2016/meeting-paper', { document_number: ' 資料2 ' })
    const row = await office.db
      .selectFrom('draft_print')
      .selectAll()
      .where('id', '=', location.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow()
    const html = new TextDecoder().decode((await office.deps.drafts.get(row.html_sha256)) ?? undefined)
    expect(html).toContain('"案　資料2　')
    expect(html).toContain('<h3>意見欄</h3>')
  })

  it.each([
    ['資'.repeat(21), '資料番号は20文字以内'],
    ['=1+1', '文の先頭に「=」は使えません'],
    ['資料\u0007', '資料番号に制御文字があります'],
    ['資料㋿📎', '「📎」（U+1F4CE）は、報告書の書体にない'],
  ])('keeps a paper’s number that cannot be printed, and says why: %s', async (given, why) => {
    const seen = await (await office.as('planner')).post('/cycles/2016/meeting-paper', { document_number: given })
    expect(seen.status).toBe(422)
    expect(seen.text).toContain(`value="${given}"`)
    expect(wordsOf(seen.text)).toContain(why)
  })

  it('says that the printing is away, and that it goes on by itself', async () => {
    const { location } = await asked('planner', '/cycles/2016/preview')
    office.setClock('2017-09-01T01:05:00.000Z')
    expect((await see('planner', location)).text).toContain('印刷の処理がいま止まっています')
  })

  it('is gone after a day', async () => {
    const { location } = await asked('planner', '/cycles/2016/preview')
    office.setClock('2017-09-02T02:00:00.000Z')
    const visitor = office.visitor()
    await visitor.signIn('planner')
    expect((await visitor.get(location)).status).toBe(404)
  })
})
