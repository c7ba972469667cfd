import { askForDraftPrint, findDraftPrint } from '@torikumi/database'
import { openYear } from '@torikumi/database/testing'
import { temporalPrograms } from '@torikumi/engines/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRenderActivities } from '../src/activities/render-activities.ts'
import { printReport, renderPdf } from '../src/report/print.ts'
import { openTestBrowser, type TestBrowser } from '../src/report/testing/real-browser.ts'
import { sampleReport, sampleSheets } from '../src/report/testing/sample-report.ts'
import { processBench } from './process-bench.ts'

const { testServer, missing } = await temporalPrograms()

describe.skipIf(testServer === undefined)(`two drafts printed at the same time ${missing ?? ''}`, () => {
  let browser: TestBrowser
  let bench: Awaited<ReturnType<typeof processBench>>
  let begun = 0
  const both = Promise.withResolvers<void>()
  beforeAll(async () => {
    browser = await openTestBrowser({ room: { pages: 2, memoryBytes: Infinity } })
    const printer = {
      /** The first two prints meet in the browser, which is killed under them. */
      print: async (html: string, options: Parameters<typeof printReport>[2], signal: AbortSignal) => {
        if (++begun > 2) return await printReport(browser, html, options, { signal })
        if (begun === 2) both.resolve()
        return await browser.withPage(async (page) => {
          await both.promise
          const pid = browser.pid()
          if (pid !== undefined) process.kill(-pid, 'SIGKILL')
          return await renderPdf(page, html, options)
        })
      },
      made: async () => ({ browser: '', fonts: '' }),
      close: async () => undefined,
    }
    bench = await processBench(testServer ?? '', (deps) => createRenderActivities({ ...deps, printer }))
  }, 120_000)
  afterAll(async () => {
    await bench?.close()
    await browser?.end()
  })

  it('are both printed in the end where the browser is killed under them', { timeout: 60_000 }, async () => {
    const now = new Date()
    const cycle = (await openYear(bench.db)).id
    const ask = async (title: string): Promise<string> =>
      askForDraftPrint(
        bench.db,
        {
          cycle_id: cycle,
          request_id: null,
          shows: 'year',
          title,
          file_name: 'draft.pdf',
          dated: '2017-10-02',
          html_sha256: await bench.drafts.put(
            new TextEncoder().encode(sampleReport(sampleSheets().slice(0, 3), title)),
          ),
          asked_by: 'planner',
          expires_at: new Date(now.getTime() + 3_600_000),
        },
        now,
      )
    const ids = [await ask('案一'), await ask('案二')]
    const prints = async () => Promise.all(ids.map((id) => findDraftPrint(bench.db, id, now)))
    await vi.waitFor(async () => expect((await prints()).every((print) => print?.done_at !== null)).toBe(true), 50_000)
    for (const print of await prints()) {
      const pdf = await bench.drafts.get(print?.pdf_sha256 ?? '')
      expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 8))).toBe('%PDF-1.7')
    }
    expect(begun).toBe(4)
  })
})
