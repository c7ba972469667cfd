import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmedYear } from './answering.ts'
import { type Screen, openScreen } from './browser.ts'

let screen: Screen
beforeAll(async () => {
  screen = await openScreen()
  await confirmedYear(screen.office)
}, 300_000)
afterAll(async () => screen.close())

describe.each([1280, 320])('判定の確認と変更 at %i px', (width) => {
  it('changes a judgement with the keyboard alone, and breaks no rule of accessibility', async () => {
    const page = await screen.page('planner', width)
    await page.goto(`${screen.base}/cycles/2016/judgements`)
    await page.focus('#row-visitors summary')
    await page.keyboard.press('Enter')
    await page.focus('#row-visitors input[value="やや遅れ"]')
    await page.keyboard.press('Space')
    await page.focus('#reason-visitors')
    await page.keyboard.type('冬の開催を見送ったため。')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(await page.$eval('.banner-title', (title) => title.textContent)).toContain('判定を変えました')
    await page.$eval('#row-visitors details', (fold) => fold.setAttribute('open', ''))
    expect(await breaches(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.browserContext().close()
  })
})
