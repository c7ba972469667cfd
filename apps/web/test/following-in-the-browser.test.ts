import { beat } from '@torikumi/database'
import { breaches } from '@torikumi/engines/testing/screen'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmed, filledForm, submitted } from './answering.ts'
import { type Screen, openScreen } from './browser.ts'
import { openedYear, printCandidate } from './office.ts'
import { printed, waitingPrint } from './printing.ts'
import { formWith } from './visitor.ts'

let screen: Screen
let year: Awaited<ReturnType<typeof openedYear>>
beforeAll(async () => {
  screen = await openScreen()
  year = await openedYear(screen.office.db)
}, 120_000)
afterAll(async () => screen.close())

const heading = async (page: Page): Promise<string> =>
  (await page.$eval('.banner-title', ({ textContent }) => textContent ?? '')).trim()

describe('a page that waits for a print', () => {
  it.each([1280, 320])('breaks no rule of accessibility at %i px', async (width) => {
    const print = await waitingPrint(screen.office, year.cycle)
    const page = await screen.page('planner', width)
    await page.goto(`${screen.base}/prints/${print}`)
    expect(await breaches(page)).toEqual([])
    await page.browserContext().close()
  })

  it('is opened anew at what is new, once there is something new', async () => {
    const { db, deps } = screen.office
    await beat(db, 'worker', deps.clock.now())
    const print = await waitingPrint(screen.office, year.cycle)
    const page = await screen.page('planner', 1280)
    await page.goto(`${screen.base}/prints/${print}`)
    expect(await heading(page)).toContain('PDFを作っています')
    await printed(screen.office, print)
    await page.waitForFunction('!document.querySelector("[data-follow]")', { timeout: 25_000 })
    expect([await page.title(), await page.evaluate('document.activeElement.id')]).toEqual([
      '案のPDFができました｜取組状況調査',
      'banner-title',
    ])
    await page.browserContext().close()
  }, 60_000)
})

describe('a page that waits for the record', () => {
  it('breaks no rule of accessibility, and leads to the receipt when the record has answered', async () => {
    const { office, base } = screen
    const farmer = await office.as('farmer')
    office.engine.isDown = true
    const { location } = await farmer.post(`/requests/${year.farming}`, await filledForm(farmer, year.farming))
    office.engine.isDown = false
    const page = await screen.page('farmer', 320)
    await page.goto(`${base}${location}`)
    expect(await heading(page)).toBe('受付済み・記録を確認中です')
    expect(await breaches(page)).toEqual([])
    const led = page.waitForNavigation({ timeout: 20_000 })
    await office.deps.engine.sendAct({ kind: 'request', id: year.farming }, location.split('/').at(-1) ?? '', 2)
    await led
    expect(page.url()).toContain(`/requests/${year.farming}?receipt=`)
    await page.browserContext().close()
  }, 60_000)
})

describe('a year that waits for its candidate', () => {
  it('keeps what somebody types while it is made, and says that it is done', async () => {
    const { office, base } = screen
    const planner = await office.as('planner')
    await submitted(await office.as('drafter'), year.tourism)
    await confirmed(office, 'tourism', year.tourism)
    await confirmed(office, 'farming', year.farming)
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    const page = await screen.page('planner', 1280)
    await page.goto(`${base}/cycles/2016`)
    await page.type('[name="document_number"]', '資料2')
    await printCandidate(office.db, year.cycle)
    await page.waitForFunction('document.querySelector("[data-follow] output")?.textContent !== ""', {
      timeout: 20_000,
    })
    expect(await page.evaluate('document.querySelector(\'[name="document_number"]\').value')).toBe('資料2')
    await page.browserContext().close()
  }, 60_000)
})
