import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { addedGrant } from './granting.ts'
import { openedYear } from './office.ts'

let screen: Screen
let page: Page
beforeAll(async () => {
  screen = await openScreen()
  const { cycle } = await openedYear(screen.office.db)
  await addedGrant(screen.office.db, cycle)
  page = await screen.page('planner', 1280)
  await page.goto(`${screen.base}/cycles/2016/grants/1-1`)
}, 300_000)
afterAll(async () => screen.close())

const slot = (cell: string, name: string): string => `#kpi-1-${cell}-reading [data-slot="${name}"]`
const says = async (selector: string, words: string): Promise<void> => {
  await page.waitForFunction(`document.querySelector('${selector}').textContent.includes('${words}')`)
}
const retyped = async (field: string, text: string): Promise<void> => {
  await page.evaluate(`document.getElementById('${field}').value = ''`)
  await page.type(`#${field}`, text)
}

describe('a cell of a 交付金事業', () => {
  it('is read while it is typed, its digits are narrowed by the button only', async () => {
    await retyped('kpi-1-actual', '１，５００人')
    await says(slot('actual', 'reading'), '1,500人')
    expect(await page.$eval(slot('actual', 'printed'), (place) => place.textContent)).toBe('１，５００人')
    expect(await page.$eval('#kpi-1-actual', (field) => (field as unknown as { value: string }).value)).toBe(
      '１，５００人',
    )
    await page.focus(slot('actual', 'proposal'))
    await page.keyboard.press('Enter')
    expect(await page.$eval('#kpi-1-actual', (field) => (field as unknown as { value: string }).value)).toBe('1,500人')
  })

  it('takes the name of the indicator into account', async () => {
    await retyped('kpi-1-name', '利用者数（累計）')
    await retyped('kpi-1-target', '2,500人')
    await says(slot('target', 'reading'), '累計')
    expect(await page.$eval(slot('target', 'reading'), (place) => place.textContent)).toContain('累計2,500人')
  })

  it('that cannot be read is marked, and keeps its text', async () => {
    await retyped('kpi-1-baseline', '去年と同じ')
    await says(slot('baseline', 'reading'), '値として読めません')
    expect(await page.$('#kpi-1-baseline[aria-invalid="true"]')).not.toBeNull()
  })

  it('is saved as it stands', async () => {
    await page.evaluate(`document.getElementById('kpi-1-baseline').value = '—'`)
    await Promise.all([page.waitForNavigation(), page.click('button[value="save"]')])
    expect(await page.$eval('.banner-title', (title) => title.textContent)).toContain('「観光の事業」を保存しました')
    const kpi = await screen.office.db.selectFrom('grant_project_kpi').selectAll().executeTakeFirstOrThrow()
    expect(kpi).toMatchObject({ name: '利用者数（累計）', baseline_raw: '—', target_raw: '2,500人' })
  })
})
