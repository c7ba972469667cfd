import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, sampleSheets } from './testing/sample-report.ts'

const html = sampleReport(sampleSheets())

async function sha256(browser: TestBrowser, madeAt = new Date('2017-10-02T00:00:00Z'), text = html): Promise<string> {
  const { pdf } = await browser.withPage((page) => renderPdf(page, text, { title: '取組状況', madeAt }))
  return createHash('sha256').update(pdf).digest('hex')
}

test('three prints in two browser processes are the same to the byte', { timeout: 120_000 }, async () => {
  const hashes = new Set<string>()
  const first = await openTestBrowser()
  hashes.add(await sha256(first)).add(await sha256(first))
  await first.end()
  const second = await openTestBrowser()
  hashes.add(await sha256(second))
  expect(hashes.size).toBe(1)

  expect(await sha256(second, new Date('2017-10-03T00:00:00Z'))).not.toBe(Array.from(hashes)[0])
  expect(await sha256(second, undefined, html.replace('企業', '事業'))).not.toBe(Array.from(hashes)[0])
  await second.end()
})
