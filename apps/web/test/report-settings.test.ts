import { findMunicipality, findReportSettings } from '@torikumi/database'
import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPng } from './a-png.ts'
import { type Office, openedYear, openOffice } from './office.ts'
import { BASE_URL } from './sign-in.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

const PATH = '/settings/report'
let office: Office
let planner: Visitor
beforeAll(async () => {
  office = await openOffice()
  await openedYear(office.db)
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const inForce = async () => findReportSettings(office.db, '352136')
const filled = async (): Promise<Record<string, string>> => formWith((await planner.get(PATH)).text, 'save')

describe('報告書の体裁', () => {
  it('is found from 設定, which planning finds in its navigation', async () => {
    expect((await planner.get('/board')).text).toContain('href="/settings"')
    expect((await planner.get('/settings')).text).toContain(`href="${PATH}"`)
    expect((await planner.get(PATH)).text).toContain('href="/cycles/2016/preview"')
    expect((await (await office.as('drafter')).get('/')).text).not.toContain('href="/settings"')
  })

  it('shows the standard to begin with, and saves it unchanged', async () => {
    const answer = await planner.post(PATH, await filled())
    expect(answer.location).toBe(`${PATH}?saved=1`)
    expect((await inForce()).settings).toEqual(STANDARD_REPORT_SETTINGS)
    expect(wordsOf((await planner.get(answer.location)).text)).toContain('保存しました')
  })

  it('saves every field, and name and contact where every page shows them', async () => {
    const answer = await planner.post(PATH, {
      ...(await filled()),
      'municipality-name': ' 新見本市 ',
      contact: '政策企画担当課',
      layout: 'traditional',
      accent: '＃8A1538',
      'licence-name': 'CC BY 4.0',
      'licence-url': 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      'column-1': 'target',
      'column-2': 'actual',
      'column-3': 'baseline',
      'column-4': '',
      'label-target': 'めざす値',
      'shows-mark': '',
      unanswered: '確認中',
      apology: 'おわびして訂正します。\n企画担当課',
      terms: 'KPI：重要業績評価指標\n\n 再掲 : ほかの施策にもある指標 ',
    })
    expect(answer.status).toBe(303)
    const { settings, version, saved } = await inForce()
    expect(settings).toEqual({
      ...STANDARD_REPORT_SETTINGS,
      layout: 'traditional',
      accent: '#8a1538',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
      kpiColumns: [
        { column: 'target', label: 'めざす値' },
        { column: 'actual', label: '' },
        { column: 'baseline', label: '' },
      ],
      shows: { judgement: true, mark: false, sentence: true, chart: true },
      unansweredWords: '確認中',
      apology: 'おわびして訂正します。\n企画担当課',
      terms: [
        { term: 'KPI', meaning: '重要業績評価指標' },
        { term: '再掲', meaning: 'ほかの施策にもある指標' },
      ],
    })
    expect([version, saved?.at.toISOString()]).toEqual([2, '2017-09-01T01:00:00.000Z'])
    expect(await findMunicipality(office.db)).toMatchObject({ name: '新見本市', contact: '政策企画担当課' })
    expect(wordsOf((await planner.get('/board')).text)).toContain('新見本市')
    expect((await planner.get('/cycles/2016/preview')).text).toContain('<title>新見本市 平成28年度 取組状況')
    expect(wordsOf((await planner.get('/board')).text)).toContain('わからないときは：政策企画担当課')
    const shown = await filled()
    expect([shown['municipality-name'], shown['contact']]).toEqual(['新見本市', '政策企画担当課'])
    expect([shown['terms'], shown['column-4'], shown['label-target']]).toEqual([
      'KPI：重要業績評価指標\n再掲：ほかの施策にもある指標',
      '',
      'めざす値',
    ])
  })

  it.each([
    ['accent', '#ff6600', '2.93:1'],
    ['accent', 'red;}', '#と6桁'],
    ['licence-url', 'http://example.jp/', 'https://'],
    ['licence-name', '', '利用条件の名前も'],
    ['column-1', 'actual', '1回ずつ'],
    ['label-actual', '十三文字の見出しは長すぎる', '12文字'],
    ['unanswered', '', '12文字'],
    ['apology', '詫\u0007', '1,000文字'],
    ['terms', 'コロンのない行', '「コロンのない行」の行を'],
    ['contact', '二\n行', '50文字までの1行'],
    ['municipality-name', '', '自治体の名前を30文字まで'],
    ['municipality-name', '市'.repeat(31), '自治体の名前を30文字まで'],
    ['municipality-name', '見本\u0007市', '自治体の名前を30文字まで'],
    ['municipality-name', '見本市🏙️', '「🏙️」（U+1F3D9）は、報告書の書体にない'],
    ['contact', '企画課☎️📞', '「📞」（U+1F4DE）は、報告書の書体にない'],
    ['apology', 'おわびします🙇', '「🙇」（U+1F647）は、報告書の書体にない'],
    ['unanswered', '集計中⏳', '「⏳」（U+23F3）は、報告書の書体にない'],
    ['label-actual', '実績📈', '「📈」（U+1F4C8）は、報告書の書体にない'],
    ['licence-name', 'CC\u200f BY', '見えない記号（U+200F）'],
    ['terms', 'KPI：重要業績評価指標\n再掲：ほかにも📌ある', '「📌」（U+1F4CC）は、報告書の書体にない'],
    ['terms', 'KPIの例：来訪者数\nKPI：重要業績評価指標📌', '「📌」（U+1F4CC）は、報告書の書体にない'],
  ])('comes back with %s as typed and why it cannot be', async (field, typed, reason) => {
    const before = await inForce()
    const answer = await planner.post(PATH, {
      ...(await filled()),
      [field]: typed,
      unanswered: '途中の言葉',
      ...(field === 'unanswered' ? { unanswered: typed } : {}),
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('<title>エラー：')
    const place = /column-\d/.test(field) ? 'columns' : field
    const error = new RegExp(`id="${place}-error"[\\s\\S]*?</p>`).exec(answer.text)?.[0] ?? ''
    expect(wordsOf(error)).toContain(reason)
    const again = formWith(answer.text, 'save')
    expect(again[field]).toBe(typed)
    expect(again['unanswered']).toBe(field === 'unanswered' ? typed : '途中の言葉')
    expect(await inForce()).toEqual(before)
  })

  it('shows text of any kind as text', async () => {
    const evil = '"><script>alert(1)</script>'
    const answer = await planner.post(PATH, { ...(await filled()), terms: evil, apology: evil, accent: evil })
    expect(answer.text).not.toContain('<script>alert')
    expect(formWith(answer.text, 'save')['apology']).toBe(evil)
  })

  it('tells who saved first, keeps what was typed, and takes it the second time', async () => {
    const mine = await filled()
    await (await office.as('checker')).post(PATH, { ...mine, unanswered: '集計中' })
    const answer = await planner.post(PATH, { ...mine, unanswered: '精査中' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toMatch(/入力している間に、post-checkerが保存しました/)
    expect((await inForce()).settings.unansweredWords).toBe('集計中')
    const again = formWith(answer.text, 'save')
    expect(again['unanswered']).toBe('精査中')
    expect((await planner.post(PATH, again)).status).toBe(303)
    expect((await inForce()).settings.unansweredWords).toBe('精査中')
  })

  it('refuses a form with a field nobody asked for or without its version', async () => {
    const { version, ...fields } = await filled()
    expect((await planner.post(PATH, { ...fields, version: version ?? '', emblem: 'x' })).status).toBe(400)
    expect((await planner.post(PATH, fields)).status).toBe(400)
  })
})

describe('市章', () => {
  const EMBLEM = `${PATH}/emblem`
  /** Posts a file as a browser does. */
  async function upload(file: Uint8Array, fields: Record<string, string> = {}) {
    const body = new FormData()
    const shown = formWith((await planner.get(EMBLEM)).text, 'set')
    for (const [name, value] of Object.entries({ ...shown, ...fields })) if (name !== 'picture') body.set(name, value)
    body.set('picture', new File([Uint8Array.from(file)], '市章.png', { type: 'image/png' }))
    const response = await office.app.request(`${BASE_URL}${EMBLEM}`, {
      method: 'POST',
      body,
      headers: { cookie: planner.cookie, origin: BASE_URL },
    })
    return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() }
  }

  it('is set from a PNG, shown from an address of our own, and kept when the rest is saved', async () => {
    const answer = await upload(aPng(120, 120))
    expect(answer.status).toBe(303)
    expect(wordsOf((await planner.get(answer.location)).text)).toContain('市章を登録しました')
    expect((await planner.get(PATH)).text).toContain(`<img class="emblem" src="${EMBLEM}.png"`)
    const picture = await office.app.request(`${BASE_URL}${EMBLEM}.png`, { headers: { cookie: planner.cookie } })
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await picture.arrayBuffer()).equals(aPng(120, 120))).toBe(true)
    await planner.post(PATH, await filled())
    expect((await inForce()).settings.emblem).toMatch(/^data:image\/png;base64,/)
  })

  it.each([
    ['SVG', Buffer.from('<svg/>'), 'PNG形式の画像ではありません'],
    ['a small picture', aPng(50, 50), '50×50ピクセル'],
    ['no file', new Uint8Array(), 'ファイルを選んでください'],
  ])('is not set from %s', async (_, file, reason) => {
    const before = await inForce()
    const answer = await upload(file)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain(reason)
    expect(await inForce()).toEqual(before)
  })

  it('is not set over what somebody else saved meanwhile', async () => {
    expect((await upload(aPng(200, 200), { version: '1' })).status).toBe(409)
  })

  it('is taken off again', async () => {
    const answer = await planner.post(EMBLEM, formWith((await planner.get(EMBLEM)).text, 'remove'))
    expect(wordsOf((await planner.get(answer.location)).text)).toContain('市章を外しました')
    expect((await inForce()).settings.emblem).toBeNull()
    expect((await planner.get(`${EMBLEM}.png`)).status).toBe(404)
  })

  it('refuses a broken form, a file in another field and a file for any other page', async () => {
    const send = async (path: string, body: FormData | string, type?: string) =>
      office.app.request(`${BASE_URL}${path}`, {
        method: 'POST',
        body,
        headers: { cookie: planner.cookie, origin: BASE_URL, ...(type === undefined ? {} : { 'content-type': type }) },
      })
    expect((await send(EMBLEM, 'nothing', 'multipart/form-data; boundary=x')).status).toBe(400)
    const misplaced = new FormData()
    misplaced.set('version', new File(['1'], 'version'))
    expect((await send(EMBLEM, misplaced)).status).toBe(400)
    expect((await send(PATH, misplaced)).status).toBe(400)
  })
})
