import { serve } from '@hono/node-server'
import { openBrowser } from '@torikumi/engines/testing/browser'
import type { Browser, Page } from 'puppeteer'
import type { Deps } from '../src/deps.ts'
import { type Office, type Person, openOffice } from './office.ts'
import { PASSWORD } from './sign-in.ts'

/** The office behind a real port, and a real browser before it. */
export interface Screen {
  office: Office
  base: string
  browser: Browser
  /** A page in which this person is signed in; `-` for nobody. */
  page: (person: Person | '-', width: number) => Promise<Page>
  close: () => Promise<void>
}

/** Opens the office on a free port of 127.0.0.1 and starts the browser that the machine has. */
export async function openScreen(options: { store?: Deps['store'] } = {}): Promise<Screen> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const office = await openOffice({ ...options, baseUrl: base, samplePassword: PASSWORD })
  const server = serve({ fetch: office.app.fetch, port, hostname: '127.0.0.1' })
  const browser = await openBrowser()
  return {
    office,
    base,
    browser,
    page: async (person, width) => signedIn(browser, base, person, width),
    close: async () => {
      await browser.close()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await office.close()
    },
  }
}

/** Signs a person in, in a browser of their own. */
export async function signedIn(browser: Browser, base: string, person: Person | '-', width: number): Promise<Page> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width, height: 800 })
  if (person !== '-') {
    await page.goto(`${base}/signin`)
    await page.type('#account', person)
    await page.type('#password', PASSWORD)
    await Promise.all([page.waitForNavigation(), page.click('.sign-in .button-wide')])
  }
  return page
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
