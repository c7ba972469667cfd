import { opinionRequestOf } from '@torikumi/database/testing'
import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from './answering.ts'
import { type Screen, openScreen } from './browser.ts'
import { type Look, isWrong, lookAt } from './looking.ts'
import { type Person, openedYear } from './office.ts'
import { ASKING, AWAITED, askSections, closeRows, enteredOpinion } from './opining.ts'
import { formWith, rowFields } from './visitor.ts'

const LONG = `朝市を月2回にしてほしい。${'とても長い意見です。'.repeat(20)}https://example.jp/${'a'.repeat(80)}`

let screen: Screen
let request: string
let farming: string
let mending: string
beforeAll(async () => {
  screen = await openScreen()
  const { office } = screen
  const { cycle } = await openedYear(office.db)
  const market = await enteredOpinion(office.db, cycle, { text: LONG, measure_id: '1-1-2' })
  const counting = await enteredOpinion(office.db, cycle)
  const planner = await office.as('planner')
  const asked = [
    [market, 'tourism'],
    [market, 'farming'],
    [counting, 'tourism'],
  ] as const
  await askSections(planner, asked, { noticeText: '会議の記録を添えます。'.repeat(20) })
  request = await opinionRequestOf(office.db, 'tourism')
  farming = await opinionRequestOf(office.db, 'farming')
  mending = `/cycles/2016/opinions/${counting}`
  const mend = formWith((await planner.get(mending)).text, 'mend')
  await planner.post(mending, {
    ...mend,
    text: '数え方をそろえて欲しい。',
    reason: `転記の誤り。${'長い理由。'.repeat(20)}`,
  })
  const address = `${AWAITED}/${request}`
  const extend = formWith((await planner.get(address)).text, 'extend')
  await planner.post(address, {
    ...extend,
    due: '2017-12-01',
    late: '2017-12-01',
    why: '担当者の不在のため。'.repeat(10),
  })
}, 300_000)
afterAll(async () => screen.close())

/** What is wrong with a page as it stands now, at both widths. */
const wrongWith = async (person: Person, address: string): Promise<Look[]> =>
  (await lookAt(screen, person, address)).filter(isWrong)

describe('the pages of 意見への対応', () => {
  it('break no rule of accessibility and do not scroll sideways while a section answers', async () => {
    const pages = [
      ['planner', ASKING],
      ['planner', `${AWAITED}/${farming}`],
      ['planner', mending],
      ['planner', '/cycles/2016/opinions'],
      ['planner', '/board'],
      ['drafter', '/'],
      ['drafter', `/requests/${request}`],
      ['drafter', `/requests/${request}/preview`],
    ] as const
    const wrong: Look[] = []
    for (const [person, address] of pages) wrong.push(...(await wrongWith(person, address)))
    expect(wrong).toEqual([])
  }, 120_000)

  it('break none where planning is told what a late day and a closing mean', async () => {
    const wrong: unknown[] = []
    for (const width of [1280, 320]) {
      const page = await screen.page('planner', width)
      for (const { field, text, act } of [
        { field: '#due', text: '2017-12-01', act: 'extend' },
        { field: '#reason', text: `期限までに回答がないため。${'長い理由。'.repeat(20)}`, act: 'check-close' },
      ]) {
        await page.goto(`${screen.base}${AWAITED}/${farming}`)
        await page.type(field, text)
        await Promise.all([page.waitForNavigation(), page.click(`button[value="${act}"]`)])
        expect(await page.$eval('main', (main) => main.textContent)).toMatch(/公表予定日（.*より後です|取り消せません/u)
        wrong.push(...(await breaches(page)), ...[await sidewaysScroll(page)].filter((pixels) => pixels !== 0))
      }
      await page.browserContext().close()
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('save what is chosen and typed without a word, and submit it', async () => {
    const page = await screen.page('drafter', 1280)
    await page.goto(`${screen.base}/requests/${request}`)
    for (const stance of await page.$$('input[value="considered"]')) await stance.click()
    for (const response of await page.$$('textarea[name$=".response"]')) await response.type('来年度に検討します。')
    await page.waitForFunction(`document.querySelector('[data-saved]').textContent.includes('下書きを保存しました')`)
    const drafter = await screen.office.as('drafter')
    const fields = formWith((await drafter.get(`/requests/${request}`)).text, 'submit')
    expect(rowFields(fields, 'stance').map((name) => fields[name])).toEqual(['considered', 'considered'])
    await Promise.all([page.waitForNavigation(), page.click('.check button[value="submit"]')])
    expect(await page.$eval('main', (main) => main.textContent)).toContain('提出しました（第1回提出）')
    await page.browserContext().close()
  }, 60_000)

  it('break none while it is decided, confirmed and closed either', async () => {
    const circulator = await screen.office.as('circulator')
    const wrong = await wrongWith('circulator', `/requests/${request}/decision`)
    await accepted(circulator, request, 'agree')
    await accepted(await screen.office.as('head'), request, 'approve')
    wrong.push(...(await wrongWith('planner', '/')))
    await accepted(await screen.office.as('planner'), request, 'confirm')
    const planner = await screen.office.as('planner')
    await closeRows(planner, `${AWAITED}/${farming}`, '期限までに回答がないため。')
    for (const [person, address] of [
      ['planner', '/cycles/2016/opinions'],
      ['planner', ASKING],
      ['planner', `${AWAITED}/${farming}`],
      ['farmer', `/requests/${farming}`],
      ['drafter', `/requests/${request}`],
    ] as const) {
      wrong.push(...(await wrongWith(person, address)))
    }
    expect(wrong).toEqual([])
  }, 120_000)
})
