import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice, openedYear } from './office.ts'
import { BASE_URL, PASSWORD } from './sign-in.ts'
import { fieldsOf, formWith, rowFields, wordsOf } from './visitor.ts'

const NOW = '2017-09-01T01:00:00.000Z'
let office: Office
let tourism: string
beforeAll(async () => {
  office = await openOffice({ now: NOW, samplePassword: PASSWORD })
  tourism = (await openedYear(office.db)).tourism
})
afterAll(async () => office.close())

describe('signing in', () => {
  it('leads to the page that was asked for, and to no other site', async () => {
    const visitor = office.visitor()
    expect((await visitor.get('/board?x=1')).location).toBe('/signin?next=%2Fboard%3Fx%3D1')
    const there = await visitor.post('/signin', { account: 'planner', password: PASSWORD, next: '/board?x=1' })
    expect(there.location).toBe('/board?x=1')
    for (const next of ['//example.com', 'https://example.com', '/\\example.com']) {
      expect((await office.visitor().post('/signin', { account: 'planner', password: PASSWORD, next })).location).toBe(
        '/',
      )
    }
  })

  it('keeps only the hash of the cookie, which scripts cannot read', async () => {
    const visitor = office.visitor()
    const answer = await visitor.signIn('drafter')
    expect(answer.headers.get('set-cookie')).toMatch(/^torikumi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const token = visitor.cookie.split('=')[1] ?? ''
    const sha256 = createHash('sha256').update(token).digest('hex')
    const sessions = await office.db.selectFrom('session').select('token_sha256').execute()
    expect(sessions.map((session) => session.token_sha256)).toContain(sha256)
    expect(JSON.stringify(sessions)).not.toContain(token)
  })

  it('says the same of a wrong password, an unknown and a closed account', async () => {
    await office.db
      .updateTable('account')
      .set({ disabled_at: new Date(NOW) })
      .where('account', '=', 'stranger')
      .execute()
    const pages = []
    for (const [account, password] of [
      ['drafter', 'wrong'],
      ['nobody', PASSWORD],
      ['stranger', PASSWORD],
    ] as const) {
      const answer = await office.visitor().signIn(account, password)
      expect(answer.status).toBe(422)
      pages.push(wordsOf(answer.text))
    }
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).toContain('アカウントかパスワードが違います')
  })

  it('is closed to an account after five failures, to the right password too, for 15 minutes', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await office.visitor().signIn('farmer', 'wrong')
    const closed = await office.visitor().signIn('farmer')
    expect(closed.status).toBe(429)
    expect(wordsOf(closed.text)).toContain('15分ほど待って')
    expect((await office.visitor().signIn('farm-head')).status).toBe(303)
    office.setClock('2017-09-01T01:15:01.000Z')
    expect((await office.visitor().signIn('farmer')).status).toBe(303)
    office.setClock(NOW)
  })

  it.each(['a\0b', '\ud800', '=x', 'x'.repeat(300)])('refuses a name that no account can have', async (account) => {
    expect((await office.visitor().signIn(account)).status).toBe(422)
  })

  it('lists the sample accounts with what each can do', async () => {
    const page = await office.visitor().get('/signin')
    expect(wordsOf(page.text)).toContain('見本のアカウント')
    expect(page.text).toContain('name="account" value="planner"')
  })

  it('goes straight on where somebody is signed in already', async () => {
    expect((await (await office.as('head')).get('/signin?next=/public/')).location).toBe('/public/')
  })
})

describe('a session', () => {
  it('ends after 30 minutes without use, and not before', async () => {
    const visitor = await office.as('checker')
    office.setClock('2017-09-01T01:29:00.000Z')
    expect((await visitor.get('/')).status).toBe(200)
    office.setClock('2017-09-01T01:58:00.000Z')
    expect((await visitor.get('/')).status).toBe(200)
    office.setClock('2017-09-01T02:28:01.000Z')
    expect((await visitor.get('/')).location).toContain('/signin')
    office.setClock(NOW)
  })

  it('ends at once for an account that was closed', async () => {
    const visitor = office.visitor()
    await visitor.signIn('mayor')
    await office.db
      .updateTable('account')
      .set({ disabled_at: new Date(NOW) })
      .where('account', '=', 'mayor')
      .execute()
    expect((await visitor.get('/')).location).toContain('/signin')
  })

  it('is gone after signing out, whatever a copy of the cookie says', async () => {
    const visitor = office.visitor()
    await visitor.signIn('director')
    const copy = visitor.cookie
    expect((await visitor.post('/signout', {})).location).toBe('/signin?out')
    visitor.cookie = copy
    expect((await visitor.get('/')).location).toContain('/signin')
  })

  it('that is over when a form comes keeps the form until somebody has signed in again', async () => {
    const visitor = office.visitor()
    await visitor.signIn('drafter')
    const fields = formWith((await visitor.get(`/requests/${tourism}`)).text, 'save')
    const [note = ''] = rowFields(fields, 'note')
    fields[note] = '「長く」書いた文 <i>'
    visitor.cookie = ''
    const asked = await visitor.post(`/requests/${tourism}`, fields)
    expect(asked.status).toBe(401)
    expect(wordsOf(asked.text)).toContain('入力した内容はこの画面が持っています')
    const signIn = fieldsOf(asked.text)
    const wrong = await visitor.post('/signin', { ...signIn, account: 'drafter', password: 'wrong' })
    expect(wrong.status).toBe(422)
    const goOn = await visitor.post('/signin', { ...fieldsOf(wrong.text), account: 'drafter', password: PASSWORD })
    expect(goOn.status).toBe(200)
    const kept = fieldsOf(goOn.text.slice(goOn.text.indexOf('<main')))
    expect(kept[note]).toBe('「長く」書いた文 <i>')
    expect((await visitor.post(`/requests/${tourism}`, kept)).status).toBe(303)
  })

  it('has a cookie bound to the host on https', async () => {
    const secure = await openOffice({ baseUrl: 'https://torikumi.example.lg.jp' })
    const answer = await secure.visitor().signIn('planner')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-torikumi=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(answer.headers.get('strict-transport-security')).not.toBeNull()
    await secure.close()
  })
})

it('serves its style, its script and its icon for good under their own version', async () => {
  const page = await office.visitor().get('/signin')
  const addresses = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses).toHaveLength(4)
  for (const address of addresses) {
    const asset = await office.visitor().get(address)
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  }
  expect((await office.visitor().get('/assets/../app.ts')).status).toBe(404)
  expect((await office.app.request(`${BASE_URL}/assets/nothing.css`)).status).toBe(404)
})
