import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, filledForm, submitted } from './answering.ts'
import { type Screen, openScreen } from './browser.ts'
import { openedYear } from './office.ts'
import { addedGrant } from './granting.ts'
import { enteredOpinion } from './opining.ts'
import { askedPrint } from './printing.ts'

let screen: Screen
let tourism: string
let farming: string
let opinion: string
let print: string
beforeAll(async () => {
  screen = await openScreen()
  const { office } = screen
  const year = await openedYear(office.db)
  ;({ tourism, farming } = year)
  opinion = await enteredOpinion(office.db, year.cycle)
  await addedGrant(office.db, year.cycle)
  print = await askedPrint(office, year.cycle)
  await submitted(await office.as('drafter'), tourism)
  await accepted(await office.as('circulator'), tourism, 'agree')
  // The answer form below has a finding.
  const farmer = await office.as('farmer')
  const drafted = await filledForm(farmer, farming, '畑の水路の管理と、作業の手伝いを続ける。')
  await farmer.post(`/requests/${farming}`, { ...drafted, act: 'save' })
}, 300_000)
afterAll(async () => screen.close())

const PAGES = [
  ['sign-in', '-', () => '/signin'],
  ['処理待ち', 'head', () => '/'],
  ['the answer form', 'farmer', () => `/requests/${farming}`],
  ['the decision', 'head', () => `/requests/${tourism}/decision`],
  ['進行状況', 'planner', () => '/board'],
  ['opening a year', 'planner', () => '/cycles'],
  ['the year', 'planner', () => '/cycles/2016'],
  ['the judgements before 横断確認', 'planner', () => '/cycles/2016/judgements'],
  ['the words of the city', 'planner', () => '/settings/words'],
  ['the print form of what was submitted', 'head', () => `/requests/${tourism}/preview?of=revision`],
  ['a print that is done', 'planner', () => `/prints/${print}`],
  ['意見と市の対応', 'planner', () => '/cycles/2016/opinions'],
  ['one opinion', 'planner', () => `/cycles/2016/opinions/${opinion}`],
  ['交付金事業', 'planner', () => '/cycles/2016/grants'],
  ['one 交付金事業', 'planner', () => '/cycles/2016/grants/1-1'],
  ['an error', 'drafter', () => '/nowhere'],
] as const

describe.each([1280, 320])('at %i px', (width) => {
  it.each(PAGES)('%s breaks no rule of accessibility and does not scroll sideways', async (_, person, address) => {
    const page = await screen.page(person, width)
    await page.goto(`${screen.base}${address()}`)
    expect(await breaches(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.browserContext().close()
  })
})

describe('the print form of a year', () => {
  it('has its cover within the margins of the sheet', async () => {
    const page = await screen.page('planner', 1280)
    await page.goto(`${screen.base}/cycles/2016/preview`)
    const left = await page.evaluate(`document.querySelector('.cover-title').getBoundingClientRect().left -
      document.querySelector('.cover').getBoundingClientRect().left`)
    expect(Math.round((Number(left) / 96) * 25.4)).toBe(18)
    await page.browserContext().close()
  })
})

describe('scripts', () => {
  it('keep the promise of the button in step with what is ticked', async () => {
    const page = await screen.page('head', 1280)
    await page.goto(`${screen.base}/requests/${tourism}/decision`)
    expect(await page.$eval('#decide button', (button) => button.textContent)).toBe('3行を決裁する')
    await page.click('[data-return]')
    expect(await page.$eval('#decide button', (button) => button.textContent)).toBe('2行を決裁し、1行を差し戻す')
    expect(await page.$eval('[data-promise]', (field) => field.getAttribute('value') ?? '')).toBeTruthy()
    await page.type('.return-reason textarea', '数え方を確かめてください。')
    await Promise.all([page.waitForNavigation(), page.click('#decide button')])
    expect(await page.$eval('.banner-title', (title) => title.textContent)).toContain(
      '2行を決裁し、1行を差し戻しました',
    )
    await page.browserContext().close()
  })

  it('count letters, and say that something is not saved', async () => {
    const page = await screen.page('farmer', 1280)
    await page.goto(`${screen.base}/requests/${farming}`)
    await page.type('textarea', '畑を耕した𠮷')
    expect(await page.$eval('.counter [data-count-of]', (counter) => counter.textContent)).toBe(
      '26文字（目安 200文字まで）',
    )
    await page.browserContext().close()
  })

  it('are not asked for anything from elsewhere, and nothing is blocked by the policy', async () => {
    const page = await screen.page('planner', 1280)
    const asked: string[] = []
    const blocked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) blocked.push(message.text())
    })
    for (const path of ['/', '/board', '/cycles/2016', '/public/']) await page.goto(`${screen.base}${path}`)
    expect([...new Set(asked)]).toEqual([screen.base])
    expect(blocked).toEqual([])
    await page.browserContext().close()
  })
})

describe('without scripts', () => {
  it('Enter in a value field saves the draft and never submits', async () => {
    const { office, browser, base } = screen
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.setJavaScriptEnabled(false)
    const drafter = await office.as('drafter')
    const [name = '', value = ''] = drafter.cookie.split('=')
    await context.setCookie({ name, value, domain: '127.0.0.1', path: '/' })
    await page.goto(`${base}/requests/${tourism}`)
    const field = await page.$('input.value')
    await field?.type('16人')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(page.url()).toBe(`${base}/requests/${tourism}#rows`)
    const revisions = await office.db
      .selectFrom('revision')
      .select('revision_no')
      .where('request_id', '=', tourism)
      .execute()
    expect(revisions).toHaveLength(1)
    await context.close()
  })
})
