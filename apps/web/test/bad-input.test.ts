import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice, openedYear } from './office.ts'
import { BASE_URL } from './sign-in.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let drafter: Visitor
let path: string
beforeAll(async () => {
  office = await openOffice()
  path = `/requests/${(await openedYear(office.db)).tourism}`
  drafter = await office.as('drafter')
})
afterAll(async () => office.close())

const encoded = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
async function form(): Promise<{ fields: Record<string, string>; note: string; raw: string }> {
  const fields = formWith((await drafter.get(path)).text, 'save')
  return { fields, note: rowFields(fields, 'note')[0] ?? '', raw: rowFields(fields, 'raw')[0] ?? '' }
}

describe('a form that is none of ours', () => {
  it.each([
    ['a field nobody asked for', { surprise: '1' }],
    ['a field of a row of another request', { 'items[01900000-0000-7000-8000-000000000001].raw': '1' }],
    ['a field that its kind of row does not have', { 'items[ROW].thisYear': '1' }],
  ])('is refused with %s, naming it', async (_, extra) => {
    const { fields, raw } = await form()
    const row = raw.slice(6, 42)
    const named = Object.fromEntries(Object.entries(extra).map(([name, value]) => [name.replace('ROW', row), value]))
    const answer = await drafter.post(path, { ...fields, ...named })
    expect(answer.status).toBe(400)
    expect(wordsOf(answer.text)).toContain(`問題のある欄：${Object.keys(named)[0]}`)
  })

  it('keeps what was typed on the page that refuses it', async () => {
    const { fields, note } = await form()
    const answer = await drafter.post(path, { ...fields, [note]: '長く書いた文', surprise: '1' })
    expect(answer.text).toContain('長く書いた文')
  })

  it('is refused with a field that comes twice', async () => {
    const { fields } = await form()
    expect((await drafter.send(path, `${encoded(fields)}&act=save`)).status).toBe(400)
  })

  it('is refused in another content type', async () => {
    expect((await drafter.send(path, '{}', { 'content-type': 'application/json' })).status).toBe(400)
  })

  it('is refused with a decision id that is no UUID', async () => {
    const { fields } = await form()
    expect((await drafter.post(path, { ...fields, decision_id: 'x' })).status).toBe(400)
  })

  it('is refused where it is too large, with what to do', async () => {
    const answer = await drafter.send(path, `act=save&x=${'a'.repeat(4_000_001)}`, { 'content-length': '4000013' })
    expect(answer.status).toBe(413)
    expect(wordsOf(answer.text)).toContain('文を短くしてから、もう一度送ってください')
  })
})

describe('a text that cannot be kept', () => {
  it.each([
    ['NUL', '%00', '使えない文字（NUL）'],
    ['a lone surrogate', '%ED%A0%80', '壊れた文字'],
    ['bytes that are no UTF-8', '%FF', '壊れた文字'],
    ['a control character', '%1B', '制御文字'],
    [
      'an emoji',
      '%E3%83%90%E3%82%B9%F0%9F%98%80',
      '「😀」（U+1F600）は、報告書の書体にないため印刷できません。ほかの字か言葉に書き換えてください。',
    ],
    ['Hebrew', '%D7%A9', '「ש」（U+05E9）は、報告書の書体にない'],
    ['a turn of direction', '%E2%80%AE05.3', '並ぶ向きを変える見えない記号（U+202E）が入っています'],
    ['a formula', '%3DSUM(A1)', '文の先頭に「=」は使えません'],
    ['a mention', '%40x', '文の先頭に「@」は使えません'],
  ])('is refused beside its field: %s', async (_, bytes, words) => {
    const { fields, note, raw } = await form()
    const { [note]: _note, ...others } = fields
    const body = `${encoded({ ...others, [raw]: '12人' })}&${encodeURIComponent(note)}=${bytes}`
    const answer = await drafter.send(path, body)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain(words)
    expect(answer.text).toMatch(new RegExp(`aria-describedby="[^"]*f-${raw.slice(6, 42)}-note-error`))
    expect(formWith(answer.text, 'save')[raw]).toBe('12人')
  })

  it('is refused where it is too long, and comes back whole', async () => {
    const { fields, note } = await form()
    const long = 'あ'.repeat(10_001)
    const answer = await drafter.post(path, { ...fields, [note]: long })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('10,000文字を超えています')
    expect(formWith(answer.text, 'save')[note]).toBe(long)
  })

  it('names the characters of a value cell too', async () => {
    const { fields, raw } = await form()
    const answer = await drafter.post(path, { ...fields, [raw]: '12人✅' })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('「✅」（U+2705）は、報告書の書体にない')
    expect(formWith(answer.text, 'save')[raw]).toBe('12人✅')
  })

  it('does not keep the other rows from being saved', async () => {
    const { fields, note } = await form()
    const [, other = ''] = rowFields(fields, 'raw')
    const answer = await drafter.post(path, { ...fields, [note]: '=1', [other]: '7人' })
    expect(wordsOf(answer.text)).toContain('ほかの行の下書きは保存しました')
    expect(formWith((await drafter.get(path)).text, 'save')[other]).toBe('7人')
  })

  it('is taken as it is where it only looks odd', async () => {
    const { fields, note, raw } = await form()
    const [odd, value] = ['「=」で始まらない文。\n２行目　𠮷と𠮟、葛\u{e0100}、祢\u{e0100}、髙①', '△3.50%']
    expect((await drafter.post(path, { ...fields, [note]: odd, [raw]: value })).status).toBe(303)
    const kept = formWith((await drafter.get(path)).text, 'save')
    expect([kept[note], kept[raw]]).toEqual([odd, value])
  })
})

describe('a POST from elsewhere', () => {
  it.each([
    ['another site', { origin: 'https://example.com' }],
    ['a page without an origin', { origin: 'null' }],
    ['the same host on another port', { origin: 'http://127.0.0.1:3001' }],
  ])('is refused from %s', async (_, headers) => {
    const { fields } = await form()
    const answer = await drafter.send(path, encoded(fields), headers)
    expect(answer.status).toBe(403)
    expect(wordsOf(answer.text)).toContain('何も記録していません')
  })

  it('is taken without an origin where the browser says same-origin, and refused where it says nothing', async () => {
    const { fields } = await form()
    const send = (headers: Record<string, string>) =>
      office.app.request(`${BASE_URL}${path}`, {
        method: 'POST',
        body: encoded(fields),
        headers: { cookie: drafter.cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      })
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(303)
    expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({})).status).toBe(403)
  })
})

describe('another host name', () => {
  it('is redirected to the base URL, probes aside', async () => {
    const answer = await office.app.request('http://localhost:3000/board?x=1')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${BASE_URL}/board?x=1`])
    expect((await office.app.request('http://10.0.0.5:3000/healthz')).status).toBe(200)
  })
})

describe('every page', () => {
  it.each(['/', '/signin', '/public/', '/nowhere'])('carries the sample band and the headers: %s', async (page) => {
    const answer = await drafter.get(page)
    const shown = answer.status === 303 ? await drafter.get(answer.location) : answer
    expect(shown.text).toContain('見本です')
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(shown.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(shown.headers.get('referrer-policy')).toBe('same-origin')
    expect(shown.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('leaves no personal data in the log', () => {
    const log = office.lines.join('')
    expect(log).toContain('"status":')
    expect(log).not.toMatch(/drafter|長く書いた文|torikumi=/)
  })
})
