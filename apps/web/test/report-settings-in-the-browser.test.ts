import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { saveReportSettings } from '@torikumi/database'
import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ja } from '../src/messages/ja.ts'
import { aPng } from './a-png.ts'
import { type Screen, openScreen } from './browser.ts'

let screen: Screen
let folder: string
beforeAll(async () => {
  screen = await openScreen()
  const settings = {
    ...STANDARD_REPORT_SETTINGS,
    apology: 'お詫'.repeat(200),
    terms: [{ term: '語', meaning: '説明' }],
  }
  const to = { municipality: '352136', settings, contact: '政策企画担当課', version: 0, by: 'planner' }
  await saveReportSettings(screen.office.db, { ...to, at: new Date('2017-09-01T00:00:00Z') })
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-emblem-'))
}, 300_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await screen.close()
})

async function defects(page: Page): Promise<string[]> {
  return [...(await breaches(page)), ...((await sidewaysScroll(page)) === 0 ? [] : ['scrolls sideways'])]
}

const send = async (page: Page, button: string) => Promise.all([page.waitForNavigation(), page.click(button)])

describe('the settings of the report in the browser', () => {
  it.each([1280, 320])('break no rule of accessibility at %i px, also with something to mend', async (width) => {
    const page = await screen.page('planner', width)
    for (const address of ['/settings', '/settings/report', '/settings/report/emblem']) {
      await page.goto(`${screen.base}${address}`)
      expect(await defects(page)).toEqual([])
    }
    await page.goto(`${screen.base}/settings/report`)
    await page.$eval('#accent', (field) => ((field as unknown as { value: string }).value = '#ff6600'))
    await page.select('#column-1', 'target')
    await send(page, 'button[value="save"]')
    expect(await page.$eval('#accent-error', (error) => error.textContent)).toContain('2.93:1')
    expect(await defects(page)).toEqual([])
    await page.browserContext().close()
  })

  it('take an emblem and show it, without a script', async () => {
    const page = await screen.page('planner', 1280)
    await page.setJavaScriptEnabled(false)
    await page.goto(`${screen.base}/settings/report/emblem`)
    const file = path.join(folder, '市章.png')
    await writeFile(file, aPng(200, 150))
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#picture')])
    await chooser.accept([file])
    expect(await page.$eval('#picture', (field) => (field as unknown as { files: unknown[] }).files.length)).toBe(1)
    await send(page, 'button[value="set"]')
    expect(await page.$eval('main', (main) => main.textContent)).toContain(ja.reportEmblem.savedSet)
    await page.goto(`${screen.base}/settings/report`)
    const size = await page.$eval('img.emblem', (picture) => {
      const { naturalWidth, naturalHeight } = picture as unknown as { naturalWidth: number; naturalHeight: number }
      return [naturalWidth, naturalHeight]
    })
    expect(size).toEqual([200, 150])
    await page.browserContext().close()
  })
})
