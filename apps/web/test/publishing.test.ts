import { giveUpCandidate, holdCandidate, noteStored, noteTrouble } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, submitted } from './answering.ts'
import { type Office, openOffice, printCandidate, publish } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let cycle: string
beforeAll(async () => {
  office = await openOffice()
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const publication = async (): Promise<string> =>
  (
    await office.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .where('state', '<>', 'closed')
      .executeTakeFirstOrThrow()
  ).id

describe('opening a year', () => {
  it('names what is wrong beside its field and keeps the rest', async () => {
    const fields = formWith((await planner.get('/cycles')).text, 'open')
    const answer = await planner.post('/cycles', {
      ...fields,
      fiscalYear: '2030',
      dueOn: 'あした',
      noticeText: '照会します。',
    })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('計画の期間の中の年度を書いてください')
    expect(formWith(answer.text, 'open')).toMatchObject({ dueOn: 'あした', noticeText: '照会します。' })
  })

  it('asks every section once, and the same form again is the same act', async () => {
    const fields = formWith((await planner.get('/cycles')).text, 'open')
    Object.assign(fields, {
      fiscalYear: '2016',
      requestedOn: '平成29年8月28日',
      dueOn: '2017/9/15',
      publishOn: '平成29年10月2日',
    })
    const first = await planner.post('/cycles', fields)
    expect(first.location).toBe(`/cycles/2016?receipt=${fields['decision_id']}`)
    expect((await planner.post('/cycles', fields)).location).toBe(first.location)
    const requests = await office.db
      .selectFrom('request')
      .select(['section_id', 'due_on'])
      .orderBy('section_id')
      .execute()
    expect(requests.map((request) => [request.section_id, request.due_on])).toEqual([
      ['farming', '2017-09-15'],
      ['tourism', '2017-09-15'],
    ])
    expect(wordsOf((await planner.get(first.location)).text)).toContain('照会を始めました')
    cycle = (await office.db.selectFrom('cycle').select('id').executeTakeFirstOrThrow()).id
  })

  it('is refused a second time for the same year', async () => {
    const fields = formWith((await planner.get('/cycles')).text, 'open')
    Object.assign(fields, { fiscalYear: '2016' })
    const answer = await planner.post('/cycles', fields)
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('この年度の調査はもう始まっています')
    expect(await office.db.selectFrom('cycle').select('id').execute()).toHaveLength(1)
  })

  it('is on 進行状況 with every section and on whom it waits', async () => {
    const page = wordsOf((await planner.get('/board')).text)
    expect(page).toContain('tourism課')
    expect(page).toContain('未着手')
  })
})

describe('the publication', () => {
  it('has a candidate only after every row is confirmed', async () => {
    const { tourism, farming } = await requests()
    await submitted(await office.as('drafter'), tourism)
    await accepted(await office.as('circulator'), tourism, 'agree')
    await accepted(await office.as('head'), tourism, 'approve')
    await accepted(planner, tourism, 'confirm')
    expect((await planner.get('/cycles/2016')).text).not.toContain('value="make-candidate"')
    await submitted(await office.as('farmer'), farming)
    await accepted(await office.as('farm-head'), farming, 'approve')
    await accepted(planner, farming, 'confirm')
    const answer = await planner.post(
      '/cycles/2016',
      formWith((await planner.get('/cycles/2016')).text, 'make-candidate'),
    )
    const page = wordsOf((await planner.get(answer.location)).text)
    expect(page).toContain('版の候補を作り始めました')
    expect(page).not.toContain('印刷できないところがあります')
  })

  it('says while a candidate is tried again why it is not made yet', async () => {
    await noteTrouble(office.db, cycle, 'ENOSPC: no space left on device')
    const page = await planner.get('/cycles/2016')
    expect(wordsOf(page.text)).toContain('まだ候補を作れていません')
    expect(page.text).toContain('<code lang="en">ENOSPC: no space left on device</code>')
  })

  it('says in Japanese that a candidate could not be made, and hands on the reason as the log has it', async () => {
    await giveUpCandidate(office.db, cycle, 'Wider than the page area: table.kpi in #s-1-1-1', new Date())
    const page = await planner.get('/cycles/2016')
    expect(wordsOf(page.text)).toContain('システムを管理する担当に伝えてください')
    expect(page.text).toContain('<code lang="en">Wider than the page area: table.kpi in #s-1-1-1</code>')
    const again = await planner.post('/cycles/2016', formWith(page.text, 'make-candidate'))
    expect(wordsOf((await planner.get(again.location)).text)).not.toContain('前の候補は作れませんでした')
  })

  it('tells planning, before the 公表決裁 is asked for, what does not print and where', async () => {
    // As a record may have it from before entry refused such characters.
    await office.db
      .updateTable('measure')
      .set({ content: '花火🎆を葛\u{e0100}城と渡邉\u{e0102}橋で上げる。' })
      .where('code', '=', '1-1-1')
      .execute()
    await printCandidate(office.db, cycle, { withoutGlyph: ['🎆', '⏱'], irregularTables: 2 })
    const page = wordsOf((await planner.get('/cycles/2016')).text)
    expect(page).toContain('印刷できないところがあります')
    expect(page).toContain('報告書の書体にない文字が1か所にあり')
    expect(page).toContain('施策 1-1-1（5ページ） 施策1-1-1 内容 「🎆」（U+1F386）')
    expect(page).toContain('次の文字も四角い印になります：「⏱」（U+23F1）')
    expect(page).toContain('行と列がそろわない表が2つあります')
    expect(page).toContain('通常の字体で印刷される異体字があります')
    expect(page).toContain('報告書の書体にない異体字が1か所にあり')
    expect(page).toContain('施策 1-1-1（5ページ） 施策1-1-1 内容 「邉\u{e0102}」（U+9089 U+E0102）')
    expect(page.indexOf('印刷できないところ')).toBeLessThan(page.lastIndexOf('公表の決裁を求める'))
    const decider = wordsOf((await (await office.as('planner')).get(`/requests/${await publication()}/decision`)).text)
    expect(decider).toContain('施策 1-1-1（5ページ） 施策1-1-1 内容 「🎆」（U+1F386）')
    expect(decider).toContain('「邉\u{e0102}」（U+9089 U+E0102）')
  })

  it('is not asked for while a finding of severity 重要 is open', async () => {
    const finding = '01900000-0000-7000-8000-00000000ffff'
    await office.db
      .insertInto('finding')
      .values({
        id: finding,
        cycle_id: cycle,
        rule: 'unread-value',
        severity: 'error',
        subject: 'visitors',
        field: 'raw',
        message: '年度末値が値として読めません。',
        present: true,
        settlement: null,
        settlement_reason: null,
        settled_by: null,
        settled_at: null,
      })
      .execute()
    const refused = await planner.post(
      '/cycles/2016',
      formWith((await planner.get('/cycles/2016')).text, 'request-publication'),
    )
    expect(refused.status).toBe(409)
    expect(wordsOf(refused.text)).toContain('重要の確認事項が1件残っています')
    const form = formWith((await planner.get('/cycles/2016')).text, 'settle')
    const unexplained = await planner.post('/cycles/2016/findings', {
      ...form,
      [`findings[${finding}].how`]: 'right-as-is',
    })
    expect(unexplained.status).toBe(422)
    const settled = {
      ...form,
      [`findings[${finding}].how`]: 'right-as-is',
      [`findings[${finding}].reason`]: '公表資料のとおりです。',
    }
    expect((await planner.post('/cycles/2016/findings', settled)).status).toBe(303)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain('整理済み')
  })

  it('goes up the route on the hash of the manifest, and the candidate can be read on the way', async () => {
    const asked = await planner.post(
      '/cycles/2016',
      formWith((await planner.get('/cycles/2016')).text, 'request-publication'),
    )
    expect(asked.status).toBe(303)
    const id = await publication()
    const checker = await office.as('checker')
    const page = await checker.get(`/requests/${id}/decision`)
    expect(page.text).toContain('3333 3333 3333 3333')
    const [file = ''] = /\/candidates\/[^"]+report\.html/.exec(page.text) ?? []
    const read = await checker.get(file)
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(read.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
    expect((await accepted(checker, id, 'agree')).status).toBe(303)
  })

  it('comes back to planning with the reason of a return, and takes a new candidate', async () => {
    const id = await publication()
    const mayor = await office.as('mayor')
    const fields = formWith((await mayor.get(`/requests/${id}/decision`)).text, 'approve')
    const [hash = ''] = rowFields(fields, 'hash')
    const returned = {
      ...fields,
      [hash.replace('.hash', '.return')]: 'yes',
      [hash.replace('.hash', '.reason')]: '表紙の日付が違います。',
      promise: '0/1',
    }
    expect((await mayor.post(`/requests/${id}/decision`, returned)).status).toBe(303)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).toContain('横断確認')
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    await printCandidate(office.db, cycle)
    expect((await planner.get('/cycles/2016')).text).toContain('候補3')
  })

  it('is public only after the decision, at every address of the bundle', async () => {
    const reader = office.visitor()
    expect((await reader.get('/public/352136/2016/')).status).toBe(404)
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'request-publication'))
    const id = await publication()
    await accepted(await office.as('checker'), id, 'agree')
    const mayor = await office.as('mayor')
    expect(wordsOf((await mayor.get('/')).text)).toContain('平成28年度実績の報告書の公表を決裁する')
    const before = wordsOf((await mayor.get(`/requests/${id}/decision`)).text)
    expect(before).toContain('それまでは庁内でしか見られません')
    expect(before).toContain('候補の照合番号が決裁記録に残ります')
    expect(before).toMatch(/候補を回議済/)
    expect(before).not.toMatch(/\d行を/)
    const decided = await accepted(mayor, id, 'approve')
    expect(wordsOf((await mayor.get(`/requests/${id}/decision`)).text)).not.toContain(
      'それまでは庁内でしか見られません',
    )
    expect(decided.status).toBe(303)
    expect((await reader.get('/public/352136/2016/')).status).toBe(404)
    expect(await lossOnPage('352136-2016-1')).toMatch(
      /公表を止めています.*平成28年度 第1版（352136-2016-1）の manifest\.json/u,
    )
    await holdCandidate(office.db, cycle, 'made by a later version')
    const heldPages = async () =>
      Promise.all(['/', '/cycles/2016'].map(async (path) => wordsOf((await planner.get(path)).text)))
    for (const words of await heldPages())
      expect(words).toMatch(/公表を待たせている版があります.*第1版（352136-2016-1） made by a later version/u)
    await holdCandidate(office.db, cycle, null)
    for (const words of await heldPages()) expect(words).not.toContain('公表を待たせている')
    expect(await publish(office.db, cycle)).toBe('352136-2016-1')
    const page = await reader.get('/public/352136/2016/')
    expect(page.status).toBe(200)
    const file = await reader.get('/public/352136/2016/editions/1/kpis.csv')
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = file.headers.get('etag') ?? ''
    expect((await reader.get('/public/352136/2016/kpis.csv', { 'if-none-match': etag })).status).toBe(304)
    expect((await reader.get('/public/352136/2016/editions/2/')).status).toBe(404)
    expect((await reader.get('/public/352136/2016/secret.txt')).status).toBe(404)
    expect(wordsOf((await reader.get('/public/')).text)).toContain('平成28年度')
  })

  it('tells planning what the store has lost of what is public, until it is back', async () => {
    expect(await lossOnPage('352136-2016-1')).toMatch(/新しい版の公表は止めません.*manifest\.json 場所： 33\/3333/u)
    expect(wordsOf((await planner.get('/cycles/2016')).text)).not.toContain('失われた')
  })
})

/** What the page of the year says while a file of an edition is lost; it is back afterwards. */
async function lossOnPage(edition: string): Promise<string> {
  const { sha256 } = await office.db
    .selectFrom('edition_file')
    .innerJoin('edition', 'edition.key', 'edition_file.edition_key')
    .select('sha256')
    .where('edition_id', '=', edition)
    .where('name', '=', 'manifest.json')
    .where('state', '<>', 'withdrawn')
    .executeTakeFirstOrThrow()
  await noteStored(office.db, { lost: [sha256], found: [] }, new Date('2017-10-02T00:00:00.000Z'))
  const page = wordsOf((await planner.get('/cycles/2016')).text)
  expect(wordsOf((await planner.get('/')).text)).toContain('保管庫から失われたファイルがあります')
  expect(wordsOf((await (await office.as('drafter')).get('/')).text)).not.toContain('保管庫')
  await noteStored(office.db, { lost: [], found: [sha256] }, new Date())
  return page
}

async function requests(): Promise<{ tourism: string; farming: string }> {
  const rows = await office.db
    .selectFrom('request')
    .select(['id', 'section_id'])
    .where('kind', '=', 'regular')
    .execute()
  const of = (section: string): string => rows.find((row) => row.section_id === section)?.id ?? ''
  return { tourism: of('tourism'), farming: of('farming') }
}
