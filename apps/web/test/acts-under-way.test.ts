import { recordAct } from '@torikumi/database'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accepted, filledForm, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let tourism: string
let farming: string
let farmer: Visitor
beforeAll(async () => {
  office = await openOffice()
  ;({ tourism, farming } = await openedYear(office.db))
  farmer = await office.as('farmer')
})
beforeEach(() => {
  office.engine.isDown = false
})
afterAll(async () => office.close())

describe('an act while the engine is down', () => {
  let follow: string

  it('is written down, and the page says that it is under way', async () => {
    office.engine.isDown = true
    const fields = await filledForm(farmer, farming)
    const answer = await farmer.post(`/requests/${farming}`, fields)
    expect(answer.location).toBe(`/acts/${fields['decision_id']}`)
    follow = answer.location
    const page = await farmer.get(follow)
    expect(wordsOf(page.text)).toContain('受付済み・記録を確認中です')
    expect(page.text).toContain(`<a href="${follow}">いまの状態を見る</a>`)
    expect(
      await office.db.selectFrom('act').select(['outcome', 'attempts']).where('kind', '=', 'submit').execute(),
    ).toEqual([{ outcome: null, attempts: 1 }])
  })

  it('keeps other acts on the same request waiting, and says so on its page', async () => {
    const page = await farmer.get(`/requests/${farming}`)
    expect(wordsOf(page.text)).toContain('前の操作の記録を確認中です')
    const answer = await farmer.post(`/requests/${farming}`, formWith(page.text, 'submit'))
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('ほかの操作の記録を確認中です')
  })

  it('sent again by the same form stays the one act under way', async () => {
    const act = await office.db.selectFrom('act').selectAll().where('kind', '=', 'submit').executeTakeFirstOrThrow()
    const fields = await filledForm(farmer, farming)
    const answer = await farmer.post(`/requests/${farming}`, { ...fields, decision_id: act.decision_id })
    expect(answer.location).toBe(follow)
    expect(office.engine.sent.filter((sent) => sent.decisionId === act.decision_id)).toHaveLength(1)
  })

  it('is followed to its receipt once the record has it', async () => {
    const decisionId = follow.slice('/acts/'.length)
    expect(JSON.parse((await farmer.get(follow, { accept: 'application/json' })).text)).toEqual({ state: 'pending' })
    await recordAct(office.db, decisionId, new Date('2017-09-01T01:01:00.000Z'))
    const answer = await farmer.get(follow)
    expect(answer.location).toBe(`/requests/${farming}?receipt=${decisionId}`)
  })

  it('can be taken back by its author while nobody has decided it, and the request is free again', async () => {
    office.engine.isDown = true
    const drafter = await office.as('drafter')
    const pending = await drafter.post(`/requests/${tourism}`, await filledForm(drafter, tourism))
    const cancelled = await drafter.post(pending.location, { act: 'cancel' })
    expect(wordsOf((await drafter.get(cancelled.location)).text)).toContain('受付を取り消しました')
    office.engine.isDown = false
    expect((await submitted(drafter, tourism)).location).toContain('?receipt=')
  })

  it('that is recorded already cannot be taken back', async () => {
    const act = await office.db
      .selectFrom('act')
      .selectAll()
      .where('outcome', '=', 'recorded')
      .where('actor_id', '=', 'drafter')
      .executeTakeFirstOrThrow()
    const answer = await (await office.as('drafter')).post(`/acts/${act.decision_id}`, { act: 'cancel' })
    expect(answer.location).toContain('?receipt=')
  })

  it('that is refused late says why, and the form still holds what was written', async () => {
    const circulator = await office.as('circulator')
    const path = `/requests/${tourism}/decision`
    const fields = formWith((await circulator.get(path)).text, 'agree')
    const [hash = ''] = rowFields(fields, 'hash')
    fields[hash.replace('.hash', '.return')] = 'yes'
    fields[hash.replace('.hash', '.reason')] = '書いた理由'
    fields['comment'] = '書いた意見'
    fields['promise'] = '2/1'
    const returned = /\[(.+)\]/.exec(hash)?.[1] ?? ''
    const row = await office.db
      .selectFrom('request_item')
      .select(['id', 'hash'])
      .where('request_id', '=', tourism)
      .where('state', '=', 'circulating')
      .where('id', '<>', returned)
      .executeTakeFirstOrThrow()
    await office.db
      .updateTable('request_item')
      .set({ hash: 'e'.repeat(64) })
      .where('id', '=', row.id)
      .execute()
    office.engine.isDown = true
    const pending = await circulator.post(path, fields)
    const decisionId = pending.location.slice('/acts/'.length)
    const answer = await recordAct(office.db, decisionId, new Date('2017-09-01T01:02:00.000Z'))
    await office.db.updateTable('request_item').set({ hash: row.hash }).where('id', '=', row.id).execute()
    expect(answer.kind).toBe('refused')
    const page = await circulator.get(pending.location)
    expect(wordsOf(page.text)).toContain('見ていた行の内容が変わりました')
    const back = await circulator.get(`${path}?act=${decisionId}`)
    const kept = formWith(back.text, 'agree')
    expect(kept['comment']).toBe('書いた意見')
    expect(Object.values(kept)).toContain('書いた理由')
  })
})

describe('readiness', () => {
  it('is there without the engine and without a worker, and names both', async () => {
    office.engine.isDown = true
    const answer = await office.visitor().get('/readyz')
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { database: true, engine: false, worker: false }])
  })

  it('counts a worker that gave a sign of life within 15 seconds', async () => {
    await office.db
      .insertInto('worker_heartbeat')
      .values({ worker_id: 'w', beat_at: new Date('2017-09-01T00:59:50.000Z') })
      .execute()
    expect(JSON.parse((await office.visitor().get('/readyz')).text)).toMatchObject({ engine: true, worker: true })
    office.setClock('2017-09-01T01:00:06.000Z')
    expect(JSON.parse((await office.visitor().get('/readyz')).text)).toMatchObject({ worker: false })
    office.setClock('2017-09-01T01:00:00.000Z')
  })
})

describe('while the record is out of reach', () => {
  it('every page says so, and a form stays on the page to be sent again', async () => {
    const gone = await openOffice()
    const { tourism: id } = await openedYear(gone.db)
    const drafter = await gone.as('drafter')
    const fields = formWith((await drafter.get(`/requests/${id}`)).text, 'save')
    const [note = ''] = rowFields(fields, 'note')
    await gone.close()
    expect((await drafter.get('/')).status).toBe(503)
    const answer = await drafter.post(`/requests/${id}`, { ...fields, [note]: '消えては困る文' })
    expect(answer.status).toBe(503)
    expect(wordsOf(answer.text)).toContain('何も記録されていません')
    expect(wordsOf(answer.text)).toMatch(/問い合わせ番号 [0-9A-F]{3}-[0-9A-F]{4}/)
    expect(answer.text).toContain('見本です')
    expect(formWith(answer.text, 'save')[note]).toBe('消えては困る文')
    const ready = await gone.visitor().get('/readyz')
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([503, { database: false }])
  })
})

it('lets nobody follow an act of somebody else', async () => {
  await accepted(await office.as('farm-head'), farming, 'approve')
  const act = await office.db
    .selectFrom('act')
    .select('decision_id')
    .where('actor_id', '=', 'farm-head')
    .executeTakeFirstOrThrow()
  expect((await farmer.get(`/acts/${act.decision_id}`)).status).toBe(404)
})
