import { findMunicipality, issueSetupToken } from '@torikumi/database'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ja } from '../../messages/ja.ts'
import { type OpenedWeb, openWeb } from '../../testing/open-web.ts'

const NOW = new Date('2018-04-02T00:00:00.000Z')
const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000)
const PASSWORD = 'ながい文でもよい合言葉です'
const NEVER_ISSUED = 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ'

let web: OpenedWeb
let token: string
beforeEach(async () => {
  web = await openWeb(NOW)
  token = (await issueSetupToken(web.db, NOW)) ?? ''
})
afterEach(async () => web.close())

const filled = (changes: Readonly<Record<string, string>> = {}) => ({
  token,
  municipalityCode: '352136',
  municipalityName: '見本市',
  account: 'joho-01',
  displayName: '職員A',
  password: PASSWORD,
  passwordAgain: PASSWORD,
  ...changes,
})

/** The words bound to a field as its error; null where it is not marked wrong. */
function errorOf(html: string, field: string): string | null {
  const input = new RegExp(`<input[^>]* id="${field}"[^>]*>`).exec(html)?.[0] ?? ''
  if (!input.includes('aria-invalid="true"') || !input.includes(`${field}-error`)) return null
  const words = new RegExp(`id="${field}-error">.*?<span>(.*?)</span>`, 's').exec(html)?.[1]
  return words ?? null
}

describe('a home without accounts', () => {
  it('says in place of the sign-in where to go', async () => {
    const html = await (await web.get('/signin')).text()
    expect(html).toContain('href="/setup"')
    expect(html).not.toContain('name="password"')
  })

  it('shows the form with a label and a hint for its fields', async () => {
    const response = await web.get('/setup')
    const html = await response.text()
    expect(response.status).toBe(200)
    for (const name of Object.keys(filled())) expect(html).toMatch(new RegExp(`<label for="${name}">[^<]+</label>`))
    expect(html).toMatch(/id="token"[^>]* aria-describedby="token-hint"/)
    expect(html).not.toContain('aria-invalid')
  })
})

describe('setting up the first administrator', () => {
  it('leads to the sign-in, which takes the new account', async () => {
    const done = await web.post('/setup', filled({ municipalityCode: '３５２１３６' }))
    expect([done.status, done.headers.get('location')]).toEqual([303, '/signin?ready'])
    expect(await (await web.get('/signin?ready')).text()).toContain(ja.setup.done)
    expect(await findMunicipality(web.db)).toMatchObject({ code: '352136', name: '見本市', status: 'official' })
    const signedIn = await web.post('/signin', { account: 'joho-01', password: PASSWORD })
    expect(signedIn.status).toBe(303)
    const inbox = await (await web.get('/', signedIn.headers.get('set-cookie')?.split(';')[0])).text()
    expect(inbox).toContain(ja.inbox.administrator)
    expect(inbox).toContain('アカウント管理者')
    expect(inbox).toContain('職員A')
  })

  it('is no page of anybody once an account exists', async () => {
    await web.post('/setup', filled())
    expect((await web.get('/setup')).status).toBe(404)
    expect((await web.post('/setup', filled({ account: 'joho-02' }))).status).toBe(404)
    const accounts = await web.db.selectFrom('account').select('account').execute()
    expect(accounts).toEqual([{ account: 'joho-01' }])
  })

  it('is done once where two forms come at the same moment', async () => {
    const both = await Promise.all([web.post('/setup', filled()), web.post('/setup', filled({ account: 'joho-02' }))])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 404]))
    expect(await web.db.selectFrom('account').select('account').execute()).toHaveLength(1)
  })

  it('is refused to a form of another site', async () => {
    const response = await web.post('/setup', filled(), undefined, 'https://elsewhere.example')
    expect(response.status).toBe(403)
  })
})

describe('a form that cannot be taken', () => {
  it.each([
    ['token', { token: '1234' }, ja.setup.problem['number-shape']],
    ['token', { token: NEVER_ISSUED }, ja.setup.problem['wrong-token']],
    ['municipalityCode', { municipalityCode: '35213' }, ja.setup.problem['six-digits']],
    ['municipalityCode', { municipalityCode: '352135' }, ja.setup.problem['check-digit']],
    ['municipalityCode', { municipalityCode: '350001' }, ja.setup.problem['no-municipality']],
    ['municipalityName', { municipalityName: '　' }, ja.setup.problem.name],
    ['municipalityName', { municipalityName: '市'.repeat(31) }, ja.setup.problem.name],
    ['municipalityName', { municipalityName: '見本市🏙️' }, ja.answers.text['no-glyph']('「🏙️」（U+1F3D9）')],
    ['account', { account: '情報01' }, ja.setup.problem.account],
    ['account', { account: '=joho' }, ja.setup.problem.account],
    ['displayName', { displayName: '' }, ja.setup.problem['display-name']],
    ['password', { password: '12345678901', passwordAgain: '12345678901' }, ja.setup.problem['password-short']],
    ['password', { password: 'あ'.repeat(201) }, ja.setup.problem['password-long']],
    ['passwordAgain', { passwordAgain: 'ほかの文' }, ja.setup.problem['password-differs']],
  ])('comes back with what is wrong beside %s (%j)', async (field, changes, words) => {
    const response = await web.post('/setup', filled(changes))
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(errorOf(html, field)).toBe(words)
    expect(html.match(/aria-invalid/g)).toHaveLength(1)
    expect(html).toContain(`href="#${field}"`)
    expect(await web.db.selectFrom('account').select('account').execute()).toEqual([])
  })

  it('keeps everything that was typed but the passwords', async () => {
    const html = await (await web.post('/setup', filled({ displayName: '<b>職員</b>', municipalityCode: '1' }))).text()
    const { password: _, passwordAgain: __, ...kept } = filled({ municipalityCode: '1' })
    for (const value of Object.values({ ...kept, displayName: '&lt;b&gt;職員&lt;/b&gt;' })) {
      expect(html).toContain(`value="${value}"`)
    }
    expect(html).not.toContain(PASSWORD)
    expect(html).toContain(ja.setup.typeAgain)
  })

  it('names every field of an empty form at once', async () => {
    const html = await (await web.post('/setup', {})).text()
    expect(html.match(/aria-invalid/g)).toHaveLength(6)
  })

  it('holds no password while the record is out of reach', async () => {
    await web.db.destroy()
    const response = await web.post('/setup', filled())
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(html).toContain('value="見本市"')
    expect(html).not.toContain(PASSWORD)
  })

  it('tells a number that is too late from a wrong one', async () => {
    web.setClock(minutesLater(24 * 60))
    const html = await (await web.post('/setup', filled())).text()
    expect(errorOf(html, 'token')).toBe(ja.setup.problem.expired)
  })

  it('names a code of another municipality than the home is of', async () => {
    const other = {
      code: '142051',
      name: '別の市',
      status: 'official',
      notice: null,
      assignment_notice: null,
      contact: '',
    } as const
    await web.db.insertInto('municipality').values(other).execute()
    const html = await (await web.post('/setup', filled())).text()
    expect(errorOf(html, 'municipalityCode')).toBe(ja.setup.problem['other-municipality'])
  })
})

describe('wrong numbers', () => {
  it('close the form for 15 minutes after five of them, to the right one too', async () => {
    for (let time = 1; time <= 5; time += 1) {
      expect((await web.post('/setup', filled({ token: NEVER_ISSUED }))).status).toBe(422)
    }
    const closed = await web.post('/setup', filled())
    const html = await closed.text()
    expect(closed.status).toBe(429)
    expect(html).toContain(ja.setup.throttled(15))
    expect(html).toContain(`value="${token}"`)
    web.setClock(minutesLater(15))
    expect((await web.post('/setup', filled())).status).toBe(429)
    web.setClock(new Date(minutesLater(15).getTime() + 1))
    expect((await web.post('/setup', filled())).status).toBe(303)
  })

  it('are not counted where what was typed cannot be a number, or another field is wrong', async () => {
    for (let time = 1; time <= 6; time += 1) {
      await web.post('/setup', filled({ token: '1234' }))
      await web.post('/setup', filled({ token: NEVER_ISSUED, account: '' }))
    }
    expect((await web.post('/setup', filled())).status).toBe(303)
  })

  it('are not counted against anybody who signs in, nor sign-ins against them', async () => {
    for (let time = 1; time <= 6; time += 1) await web.post('/signin', { account: '=setup', password: 'x' })
    expect((await web.post('/setup', filled())).status).toBe(303)
  })
})
