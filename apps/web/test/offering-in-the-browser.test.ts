import { publishedYear } from '@torikumi/database/testing'
import { breaches } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { type Look, isWrong, lookAt } from './looking.ts'
import type { Person } from './office.ts'

const LONG = `転記の誤りのため。${'とても長い理由です。'.repeat(20)}https://example.jp/${'a'.repeat(80)}`

let screen: Screen
const paths = new Map<string, string>()
const seen: Look[] = []
beforeAll(async () => {
  screen = await openScreen()
  const { db } = screen.office
  screen.office.setClock('2017-11-01T01:00:00.000Z')
  await publishedYear(db)
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select(['request_item.id', 'request_id', 'indicator_id', 'activity_id'])
    .where('request.section_id', '=', 'tourism')
    .where('request.kind', '=', 'regular')
    .execute()
  for (const row of rows)
    paths.set(row.indicator_id ?? row.activity_id ?? '', `/requests/${row.request_id}/offers/${row.id}`)
  paths.set('own', `/requests/${rows[0]?.request_id ?? ''}`)
}, 120_000)
afterAll(async () => screen.close())

const pathOf = (name: string): string => paths.get(name) ?? ''
const look = async (person: Person, address: string): Promise<void> => {
  seen.push(...(await lookAt(screen, person, address)))
}

describe('an offer, with nothing but a keyboard', () => {
  it('is written beside what is published and sent', async () => {
    const page = await screen.page('drafter', 1280)
    await page.goto(`${screen.base}${pathOf('guides')}`)
    await page.focus('input[name$="].raw"]')
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type('1,500人')
    await page.waitForFunction('document.querySelectorAll(\'[data-slot="findings"] li\').length === 2')
    expect(await page.evaluate('document.querySelector(\'[data-slot="findings"]\').textContent')).toContain(
      '公表した「15人」と桁が違います',
    )
    expect(await breaches(page)).toEqual([])
    await page.waitForFunction('document.querySelector("[data-spoken]").textContent.includes("確認事項が2件")')
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Backspace')
    await page.keyboard.type('9人')
    await page.waitForFunction('document.querySelector(\'[data-slot="word"]\').textContent === "遅れ"')
    expect(await page.evaluate('document.querySelector(\'[data-slot="found"]\').hidden')).toBe(true)
    await page.focus('textarea[name$="].changeReason"]')
    await page.keyboard.type(LONG)
    await page.focus('button[value="offer"]')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(page.url()).toBe(`${screen.base}${pathOf('guides')}?done=offered`)
    expect(await page.evaluate('document.activeElement.textContent')).toContain('企画課に申し出ました')
    await page.browserContext().close()
  }, 60_000)

  it('breaks no rule of accessibility on any page that shows it, and none scrolls sideways, at 1280 and 320 px', async () => {
    await look('drafter', pathOf('visitors'))
    await look('drafter', pathOf('tour'))
    await look('drafter', pathOf('guides'))
    await look('drafter', pathOf('own'))
    await look('drafter', '/')
    await look('planner', '/')
    await look('planner', '/cycles/2016')
    const { id } = await screen.office.db.selectFrom('correction_offer').select('id').executeTakeFirstOrThrow()
    await look('planner', `/cycles/2016/offers/${id}`)
    await look('planner', '/cycles/2016/corrections?kind=correction&row=guides')
    const planner = await screen.office.as('planner')
    await planner.post(`/cycles/2016/offers/${id}`, { act: 'decline', reason: LONG })
    await look('planner', `/cycles/2016/offers/${id}`)
    await look('drafter', '/')
    expect(seen.filter(isWrong)).toEqual([])
    expect(seen).toHaveLength(22)
  }, 180_000)
})
