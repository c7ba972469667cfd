import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { openedYear } from './office.ts'

let screen: Screen
let page: Page
beforeAll(async () => {
  screen = await openScreen()
  const { tourism } = await openedYear(screen.office.db)
  page = await screen.page('drafter', 1280)
  await page.goto(`${screen.base}/requests/${tourism}`)
}, 300_000)
afterAll(async () => screen.close())

const FIELD = 'input.value'
const slot = (name: string): string => `.reading [data-slot="${name}"]`
const textOf = (selector: string): Promise<string> => page.$eval(selector, (place) => place.textContent ?? '')
const value = (): Promise<unknown> => page.evaluate(`document.querySelector('${FIELD}').value`)

/** Waits until a place of the page says these words. */
async function says(selector: string, words: string): Promise<void> {
  await page.waitForFunction(`document.querySelector('${selector}').textContent.includes('${words}')`)
}

/** Replaces the first value and waits until its reading says these words. */
async function typed(text: string, words: string): Promise<void> {
  await page.evaluate(`document.querySelector('${FIELD}').value = ''`)
  await page.type(FIELD, text)
  await says(slot('reading'), words)
}

/** Presses a button with the keyboard. */
async function pressed(selector: string): Promise<void> {
  await page.focus(selector)
  await page.keyboard.press('Enter')
}

describe('while a value is typed', () => {
  it('its reading, printed form and judgement appear beside it', async () => {
    await typed('61,258人', '61,258人と読みました。')
    expect(await textOf(slot('printed'))).toBe('61,258人')
    expect(await textOf(slot('reason'))).toContain('61,258人')
    expect(await page.$(`${slot('proposal')}[hidden]`)).not.toBeNull()
  })

  it('the one live region of the page tells it after the typing', async () => {
    expect(await page.$$eval('[role=status], [aria-live], output', (places) => places.length)).toBe(1)
    await says('output [data-spoken]', '61,258人と読みました。')
  })

  it('the fold of 要因・課題 opens when the judgement falls behind, and keeps its text when it no longer does', async () => {
    const fold = '[data-slot="fold"]'
    const isOpen = (): Promise<unknown> => page.evaluate(`document.querySelector('${fold}').open`)
    await typed('15人', '15人と')
    expect(await isOpen()).toBe(false)
    await typed('11人', '11人と')
    expect(await isOpen()).toBe(true)
    expect(await page.$eval(`${fold} textarea`, (field) => field.getAttribute('aria-required'))).toBe('true')
    await page.type(`${fold} textarea`, '雨の日が多くありました。')
    await typed('15人', '15人と')
    expect(await isOpen()).toBe(true)
    expect(await page.$eval(`${fold} textarea`, (field) => field.getAttribute('aria-required'))).toBeNull()
    expect(await page.evaluate(`document.querySelector('${fold} textarea').value`)).toBe('雨の日が多くありました。')
  })

  it('a fold that was closed by hand on a row that is behind is left closed', async () => {
    await typed('11人', '11人と')
    await pressed('[data-slot="fold"] summary')
    await typed('12人', '12人と')
    expect(await page.evaluate(`document.querySelector('[data-slot="fold"]').open`)).toBe(false)
  })

  it('full-width digits are proposed in half width, and put in only by the button', async () => {
    await typed('６１，２５８人（H28）', '平成28年度')
    expect(await textOf(slot('proposal'))).toBe('「61,258人 (H28)」に直す')
    expect(await value()).toBe('６１，２５８人（H28）')
    await pressed(slot('proposal'))
    expect(await value()).toBe('61,258人 (H28)')
    await page.waitForSelector(`${slot('proposal')}[hidden]`)
  })

  it('what cannot be read gets a red edge and its reason, and keeps its text', async () => {
    await typed('去年と同じ', '値として読めません')
    expect(await page.evaluate(`getComputedStyle(document.querySelector('${FIELD}')).borderTopWidth`)).toBe('2px')
    expect(await page.$(`${FIELD}[aria-invalid='true']`)).not.toBeNull()
    expect(await value()).toBe('去年と同じ')
  })

  it('two readings are both named, and one is chosen by a button', async () => {
    await typed('年平均3人 1人', '「年平均3人」と「1人」の2つに読めます。')
    await pressed(slot('choice'))
    await says(slot('reading'), '年平均3人と')
    expect(await value()).toBe('年平均3人')
    expect(await page.$(`${FIELD}[aria-invalid='true']`)).toBeNull()
  })

  it('a reason in place of the value is followed too', async () => {
    for (const [field, choice] of [
      ['status', 'none'],
      ['reason', 'pending'],
    ]) {
      await page.focus(`.row input[name$=".${field}"][value="${choice}"]`)
      await page.keyboard.press('Space')
    }
    await says(slot('reading'), '集計中')
    expect(await textOf(slot('reading'))).toBe('値はありません（集計中）。')
  })

  it('nothing is said of a text that nobody could be asked about', async () => {
    await page.setOfflineMode(true)
    await page.type(FIELD, '9')
    await says(slot('reading'), 'いまは読み取れません。')
    expect(await page.$(`${slot('judged')}[hidden]`)).not.toBeNull()
    await page.setOfflineMode(false)
  })
})
