import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { openedYear } from './office.ts'
import { formWith, rowFields } from './visitor.ts'

let screen: Screen
let page: Page
let tourism: string
beforeAll(async () => {
  screen = await openScreen()
  ;({ tourism } = await openedYear(screen.office.db))
  page = await screen.page('drafter', 1280)
  await page.goto(`${screen.base}/requests/${tourism}`)
}, 300_000)
afterAll(async () => screen.close())

const stored = async (field: string): Promise<string[]> => {
  const drafter = await screen.office.as('drafter')
  const fields = formWith((await drafter.get(`/requests/${tourism}`)).text, 'save')
  return rowFields(fields, field).map((name) => fields[name] ?? '')
}
const state = (): Promise<string> => page.$eval('[data-saved]', (place) => place.textContent ?? '')
const says = async (words: string): Promise<void> => {
  await page.waitForFunction(`document.querySelector('[data-saved]').textContent.includes('${words}')`)
}

describe('while somebody types', () => {
  it('the draft is saved without a word from them, and only the rows they touched', async () => {
    await page.type('input.value', '15人')
    expect(await state()).toBe('まだ保存していない入力があります')
    await says('下書きを保存しました')
    expect((await stored('raw'))[0]).toBe('15人')
    expect(await screen.office.db.selectFrom('draft').select('version').execute()).toEqual([{ version: 1 }])
  })

  it('somebody else’s row is left to them, and saving by the button is no conflict with oneself', async () => {
    const circulator = await screen.office.as('circulator')
    const theirs = formWith((await circulator.get(`/requests/${tourism}`)).text, 'save')
    const [, note = ''] = rowFields(theirs, 'note')
    expect((await circulator.post(`/requests/${tourism}`, { ...theirs, [note]: 'ほかの人の文' })).status).toBe(303)
    await page.reload()
    await page.type('textarea[name$="thisYear"]', '道を直した。')
    await Promise.all([page.waitForNavigation(), page.click('.bar button[value="save"]')])
    expect(await page.title()).not.toContain('エラー')
    expect((await stored('thisYear'))[0]).toBe('道を直した。')
    expect((await stored('note'))[1]).toBe('ほかの人の文')
  })

  it('what cannot be saved for want of a connection is said, and saved once there is one', async () => {
    await page.setOfflineMode(true)
    await page.type('input.value', '、')
    await says('つながり次第、自動で保存します。')
    expect((await stored('raw'))[0]).toBe('15人')
    await page.setOfflineMode(false)
    await page.evaluate(`dispatchEvent(new Event('online'))`)
    await says('下書きを保存しました')
    expect((await stored('raw'))[0]).toBe('、15人')
  })

  it('a variant that no font has is told below its field once it is saved, and no longer when it is gone', async () => {
    const place = 'textarea[name$="thisYear"]'
    const hint = (): Promise<string> =>
      page.$eval(place, (field) => {
        const [told] = field.parentElement?.querySelectorAll('.hint:not([hidden])') ?? []
        return told?.textContent ?? ''
      })
    await page.reload()
    expect(await hint()).toBe('')
    await page.type(place, '渡邉\u{e0102}橋と葛\u{e0100}城橋')
    await page.waitForSelector('.field .hint:not([hidden])[data-usual-form-of]')
    expect(await hint()).toContain('「邉\u{e0102}」（U+9089 U+E0102）は、報告書の書体にその異体字がないため')
    expect((await stored('thisYear'))[0]).toContain('渡邉\u{e0102}橋')
    await page.reload()
    expect(await hint()).toContain('通常の字体で印刷されます')
    await page.evaluate(`document.querySelector('${place}').value = '道を直した'`)
    await page.type(place, '。')
    await page.waitForSelector('.field .hint:not([hidden])[data-usual-form-of]', { hidden: true })
    expect(await hint()).toBe('')
  })
})

describe('the quiet saving', () => {
  it('names what it could not take, and takes the rest', async () => {
    const drafter = await screen.office.as('drafter')
    const fields = formWith((await drafter.get(`/requests/${tourism}`)).text, 'save')
    const [first = '', second = ''] = rowFields(fields, 'raw')
    const answer = await drafter.post(
      `/requests/${tourism}`,
      { ...fields, [first]: '5\u0001', [second]: '7人' },
      { accept: 'application/json' },
    )
    expect(JSON.parse(answer.text)).toEqual({
      isWhole: false,
      words: '保存できない欄があります。「下書きを保存する」を押すと、どこかが分かります。',
      versions: { [second.slice(6, 42)]: 2 },
      hints: {},
    })
    expect((await stored('raw'))[1]).toBe('7人')
  })
})
