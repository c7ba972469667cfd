import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_BYTES } from './print-memory.ts'
import { printReport, renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, sampleSheets } from './testing/sample-report.ts'

const MIB = 1024 * 1024
const year = sampleReport(sampleSheets())
const section = sampleReport(sampleSheets().slice(3, 6), '一課の案')
const options = { title: '見本', madeAt: new Date('2017-10-02T00:00:00Z') }

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser({ jobsPerBrowser: 1000, room: { pages: 3, memoryBytes: 2048 * MIB } })
}, 120_000)
afterAll(() => browser.end())

async function print(html: string, on = browser): Promise<string> {
  const { pdf } = await printReport(on, html, options, {})
  return createHash('sha256').update(pdf).digest('hex')
}

/** Resolves for each of `count` jobs when all of them have come. */
function meeting(count: number): () => Promise<void> {
  const all = Promise.withResolvers<void>()
  let come = 0
  return async () => {
    if (++come === count) all.resolve()
    await all.promise
  }
}

/** A page that never answers again: its process turns in a circle. */
const endless = (page: Page): Promise<unknown> => page.evaluate('for (;;);')

function runningPid(of = browser): number {
  const pid = of.pid()
  if (pid === undefined) throw new Error('No browser is running')
  return pid
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('prints that run at the same time give the bytes each gives alone', { timeout: 60_000 }, async () => {
  const alone = [await print(year), await print(section)]
  const all = meeting(3)
  const together = async (html: string): Promise<string> => {
    const { pdf } = await browser.withPage(async (page) => {
      await all()
      return await renderPdf(page, html, { ...options, fonts: browser.fonts })
    })
    return createHash('sha256').update(pdf).digest('hex')
  }
  expect(await Promise.all([year, section, year].map(together))).toEqual([...alone, alone[0]])
  // And again, on the page that is kept and on pages that are opened anew.
  expect(await Promise.all([section, year, section].map((html) => print(html)))).toEqual([alone[1], alone[0], alone[1]])
})

test('a section’s draft is printed while the year’s report is on its page', async () => {
  const ended: string[] = []
  const drafted = Promise.withResolvers<void>()
  const report = browser.withPage(async () => {
    await drafted.promise
    ended.push('report')
  })
  await print(section)
  ended.push('draft')
  drafted.resolve()
  await report
  expect(ended).toEqual(['draft', 'report'])
})

test('a browser killed with two prints in it breaks off both as repeatable, and both print when repeated', async () => {
  const pid = runningPid()
  const both = meeting(2)
  const attempt = (html: string) =>
    browser.withPage(async (page) => {
      await both()
      if (isAlive(pid)) process.kill(-pid, 'SIGKILL')
      return await renderPdf(page, html, options)
    })
  const results = await Promise.allSettled([attempt(year), attempt(section)])
  for (const result of results)
    expect(result).toMatchObject({ reason: { name: 'RenderError', kind: 'browser-gone', permanent: false } })
  const fresh = await Promise.all([print(year), print(section)])
  expect(fresh).toEqual([await print(year), await print(section)])
  expect(runningPid()).not.toBe(pid)
})

test('a page that crashes breaks off its own print only', async () => {
  const pid = runningPid()
  const both = meeting(2)
  const crashed = browser.withPage(async (page) => {
    await both()
    await page.goto('chrome://crash').catch(() => undefined)
    await sleep(60_000, undefined, { ref: false })
  })
  const neighbour = browser.withPage(async (page) => {
    await both()
    await crashed.catch(() => undefined)
    return await renderPdf(page, section, options)
  })
  await expect(crashed).rejects.toMatchObject({ kind: 'browser-gone' })
  expect((await neighbour).pages).toBeGreaterThan(3)
  expect(runningPid()).toBe(pid)
})

test('a page that hangs is closed at its time limit, beside a print that goes on', async () => {
  const pid = runningPid()
  const stuck = browser.withPage(endless, { timeLimitMs: 500 })
  const neighbour = browser.withPage(async (page) => {
    await stuck.catch(() => undefined)
    return await renderPdf(page, section, options)
  })
  await expect(stuck).rejects.toMatchObject({ kind: 'time-limit' })
  expect((await neighbour).pages).toBeGreaterThan(3)
  expect(runningPid()).toBe(pid)
})

test('a cancelled print closes its page, and leaves its neighbour alone', async () => {
  const cancel = new AbortController()
  const begun = Promise.withResolvers<Page>()
  const cancelled = browser.withPage(
    async (page) => {
      begun.resolve(page)
      await endless(page)
    },
    { signal: cancel.signal },
  )
  const neighbour = browser.withPage(async (page) => {
    await cancelled.catch(() => undefined)
    return await renderPdf(page, section, options)
  })
  const page = await begun.promise
  cancel.abort()
  await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' })
  expect(page.isClosed()).toBe(true)
  expect((await neighbour).pages).toBeGreaterThan(3)
})

test('a browser that answers no more is ended for all that are in it', { timeout: 60_000 }, async () => {
  const pid = runningPid()
  const both = meeting(2)
  const attempt = (timeLimitMs: number) =>
    browser.withPage(
      async (page) => {
        await both()
        process.kill(-pid, 'SIGSTOP')
        return await renderPdf(page, section, options)
      },
      { timeLimitMs },
    )
  const [first, second] = await Promise.allSettled([attempt(500), attempt(50_000)])
  expect(first).toMatchObject({ reason: { kind: 'time-limit' } })
  expect(second).toMatchObject({ reason: { kind: 'browser-gone' } })
  expect(isAlive(pid)).toBe(false)
  await print(section)
})

test('a print that needs more than there is runs, and alone', async () => {
  const small = await openTestBrowser({ room: { pages: 3, memoryBytes: 1 } })
  let inside = 0
  const seen: number[] = []
  const job = async (): Promise<void> => {
    seen.push(++inside)
    await sleep(20)
    inside--
  }
  await Promise.all([1, 2, 3].map(() => small.withPage(job, { memoryBytes: 4096 * MIB })))
  expect(seen).toEqual([1, 1, 1])
  expect(await print(section, small)).toBe(await print(section))
  await small.end()
})

test('a print cancelled while it waits never begins, and those behind it go on', async () => {
  const held = await openTestBrowser({ room: { pages: 3, memoryBytes: 2 * PAGE_BYTES } })
  const free = Promise.withResolvers<void>()
  const first = held.withPage(() => free.promise)
  const cancel = new AbortController()
  let begun = false
  const waiting = held.withPage(
    async () => {
      begun = true
    },
    { memoryBytes: 2 * PAGE_BYTES, signal: cancel.signal },
  )
  const behind = held.withPage(async () => 'printed')
  setTimeout(() => cancel.abort(), 50)
  await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' })
  expect(await behind).toBe('printed')
  expect(begun).toBe(false)
  free.resolve()
  await first
  await held.end()
})

test('a browser that had its share of jobs ends after the last of them, while the next is in a new one', async () => {
  const other = await openTestBrowser({ jobsPerBrowser: 1, room: { pages: 3, memoryBytes: 2048 * MIB } })
  const old = runningPid(other)
  const free = Promise.withResolvers<void>()
  const long = other.withPage(async (page) => {
    await free.promise
    return await renderPdf(page, section, options)
  })
  expect(await other.withPage(async () => runningPid(other))).not.toBe(old)
  expect(isAlive(old)).toBe(true)
  free.resolve()
  expect((await long).pages).toBeGreaterThan(3)
  expect(isAlive(old)).toBe(false)
  await other.end()
})

test('a page is kept for the next print, unless it printed something large', async () => {
  const pages: Page[] = []
  const job = async (page: Page): Promise<void> => void pages.push(page)
  await browser.withPage(job)
  await browser.withPage(job, { memoryBytes: 1024 * MIB })
  await browser.withPage(job)
  expect(pages[0]).toBe(pages[1])
  expect(pages[1]).not.toBe(pages[2])
  expect(pages[1]?.isClosed()).toBe(true)
})
