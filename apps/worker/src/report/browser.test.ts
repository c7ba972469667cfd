import { setTimeout as sleep } from 'node:timers/promises'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportFonts } from '@torikumi/fonts'
import { renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, sampleSheets } from './testing/sample-report.ts'

const small = sampleReport(sampleSheets().slice(0, 2))
const options = { title: '見本', madeAt: new Date('2017-10-02T00:00:00Z') }

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser({ jobsPerBrowser: 1000 })
}, 120_000)
afterAll(() => browser.end())

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Kills a browser with all it has started, as the system would when memory runs out. */
function killAll(pid: number): void {
  process.kill(-pid, 'SIGKILL')
}

async function printSmall(): Promise<number> {
  const { pages } = await browser.withPage((page) => renderPdf(page, small, options))
  return pages
}

function runningPid(): number {
  const pid = browser.pid()
  if (pid === undefined) throw new Error('No browser is running')
  return pid
}

test('jobs that come together wait for each other on one page', async () => {
  const order: string[] = []
  const job = (name: string) => async () => {
    order.push(`${name} begins`)
    await sleep(20)
    order.push(`${name} ends`)
  }
  await Promise.all([browser.withPage(job('a')), browser.withPage(job('b'))])
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('a job that fails leaves the browser to the next', async () => {
  const pid = runningPid()
  await expect(browser.withPage(() => Promise.reject(new Error('bad data')))).rejects.toThrow('bad data')
  expect(await printSmall()).toBeGreaterThan(3)
  expect(runningPid()).toBe(pid)
})

test('a browser killed between two jobs is replaced unnoticed', async () => {
  const pid = runningPid()
  killAll(pid)
  expect(await printSmall()).toBeGreaterThan(3)
  expect(runningPid()).not.toBe(pid)
})

test('a browser killed during a job breaks that job off as repeatable, and the next one prints', async () => {
  const pid = runningPid()
  const broken = browser.withPage(async (page) => {
    killAll(pid)
    return await renderPdf(page, small, options)
  })
  await expect(broken).rejects.toMatchObject({ name: 'RenderError', kind: 'browser-gone', permanent: false })
  expect(await printSmall()).toBeGreaterThan(3)
})

test('a page whose process crashes breaks the job off as repeatable, and the next one prints', async () => {
  const broken = browser.withPage(async (page) => {
    await page.goto('chrome://crash').catch(() => undefined)
    await sleep(60_000, undefined, { ref: false })
  })
  await expect(broken).rejects.toMatchObject({ kind: 'browser-gone' })
  expect(await printSmall()).toBeGreaterThan(3)
})

test('a page that runs out of memory breaks the job off as repeatable, and the next one prints', async () => {
  const broken = browser.withPage(async (page) => {
    await page.goto('chrome://memory-exhaust').catch(() => undefined)
    await sleep(60_000, undefined, { ref: false })
  })
  await expect(broken).rejects.toMatchObject({ kind: 'browser-gone', permanent: false })
  expect(await printSmall()).toBeGreaterThan(3)
})

test('a damaged font is refused by name before anything is printed', async () => {
  const [face] = reportFonts()
  const file = join(browser.cacheDir, 'Damaged.ttf')
  await writeFile(file, 'no font')
  const fonts = face === undefined ? [] : [{ ...face, file }]
  await expect(openTestBrowser({ fonts })).rejects.toMatchObject({
    kind: 'font',
    permanent: true,
    message: expect.stringContaining('Damaged.ttf'),
  })
})

test('a browser that answers no more is ended at the time limit with all it started, and the next job prints', async () => {
  const pid = runningPid()
  const stuck = browser.withPage(
    async (page) => {
      process.kill(-pid, 'SIGSTOP')
      return await renderPdf(page, small, options)
    },
    { timeLimitMs: 500 },
  )
  await expect(stuck).rejects.toMatchObject({
    kind: 'time-limit',
    permanent: false,
    message: expect.stringContaining('500 ms'),
  })
  expect(isAlive(pid)).toBe(false)
  expect(await printSmall()).toBeGreaterThan(3)
})

test('a browser that got stuck between two jobs is replaced unnoticed', async () => {
  const pid = runningPid()
  process.kill(-pid, 'SIGSTOP')
  expect(await printSmall()).toBeGreaterThan(3)
  expect(isAlive(pid)).toBe(false)
})

test('a cancelled job ends at once, and the next one prints', async () => {
  const cancel = new AbortController()
  const cancelled = browser.withPage(() => sleep(60_000, undefined, { ref: false }), { signal: cancel.signal })
  setTimeout(() => cancel.abort(), 50)
  await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' })
  expect(await printSmall()).toBeGreaterThan(3)
})

test('a job cancelled before its turn never begins', async () => {
  await expect(browser.withPage(() => Promise.resolve('begun'), { signal: AbortSignal.abort() })).rejects.toMatchObject(
    {
      kind: 'cancelled',
    },
  )
})

test(
  'the browser is started afresh after its share of jobs, and leaves no profile behind',
  { timeout: 60_000 },
  async () => {
    const other = await openTestBrowser({ jobsPerBrowser: 2 })
    const pids: (number | undefined)[] = []
    for (let n = 0; n < 4; n++) pids.push(await other.withPage(() => Promise.resolve(other.pid())))
    expect(pids[0]).toBe(pids[1])
    expect(pids[2]).not.toBe(pids[1])
    await other.close()
    expect(await readdir(join(other.cacheDir, 'profiles'))).toEqual([])
    expect(isAlive(pids[3] ?? 0)).toBe(false)
    await expect(other.withPage(() => Promise.resolve(1))).rejects.toMatchObject({ kind: 'cancelled' })
    await other.end()
  },
)

test('an executable that is no browser is refused as gone, with the reason', async () => {
  const wrong = { executablePath: '/bin/false', kind: 'shell', version: '0' } as const
  await expect(openTestBrowser({ browser: wrong })).rejects.toMatchObject({ kind: 'browser-gone' })
})
