import { makeProposal } from '@torikumi/database'
import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { openedYear } from './office.ts'

let screen: Screen
let address: string
beforeAll(async () => {
  screen = await openScreen()
  const { cycle } = await openedYear(screen.office.db)
  const sheet = {
    code: '1-1-1',
    name: '施策1-1-1',
    content: '別の内容',
    kpiHeader: [],
    kpis: [{ name: 'visitors', baseline: '10人(H26)', actual: '15人', target: '20人' }],
    activities: [{ name: '観光', text: `${'案内所を開いた。'.repeat(20)}\nhttps://example.jp/${'a'.repeat(80)}` }],
    plans: [{ name: '観光', text: '' }],
  }
  const report = { source: '報告書.txt', warnings: [], measures: [sheet] }
  const { id } = await makeProposal(screen.office.db, { cycle, report, by: null, at: new Date() })
  address = `${screen.base}/cycles/2016/proposals/${id}`
}, 300_000)
afterAll(async () => screen.close())

describe('a proposal in the browser', () => {
  it.each([1280, 320])('breaks no rule of accessibility and does not scroll sideways at %i px', async (width) => {
    const page = await screen.page('planner', width)
    await page.goto(address)
    expect(await breaches(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.browserContext().close()
  })

  it('says on the button how many cells are ticked, and takes them', async () => {
    const page = await screen.page('planner', 1280)
    await page.goto(address)
    const button = '[data-take-words]'
    const promise = async () => page.$eval(button, (one) => one.textContent)
    expect(await promise()).toBe('選んだ2か所を取り込む')
    await page.click('[data-take-all="no"]')
    expect(await promise()).toBe('選んだ0か所を取り込む')
    await page.click('[data-take]')
    expect(await promise()).toBe('選んだ1か所を取り込む')
    await Promise.all([page.waitForNavigation(), page.click(button)])
    expect(await page.$eval('.banner-title', (title) => title.textContent)).toContain('1か所を取り込みました')
    await page.browserContext().close()
  })
})
