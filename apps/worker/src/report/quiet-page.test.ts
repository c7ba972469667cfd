import { createServer, type Server } from 'node:http'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from 'puppeteer'
import { findBrowser } from '@torikumi/engines/browser'
import { defaultCacheDir } from '@torikumi/engines/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectPdf, type InspectedPdf } from './inspect.ts'
import { renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, sampleText } from './testing/sample-report.ts'

let browser: TestBrowser
let server: Server
let origin: string
let reached: string[] = []

beforeAll(async () => {
  browser = await openTestBrowser()
  server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.end('<p>fetched</p>')
  })
  server.on('connection', () => reached.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}, 120_000)
afterAll(async () => {
  await browser.end()
  server.close()
})

async function printWith(extra: string, head = ''): Promise<InspectedPdf> {
  reached = []
  const html = sampleReport([{ code: '1-1-1', name: '見本', kpis: 1, activities: 1, extra }]).replace(
    '</title>',
    `</title>${head}`,
  )
  const { pdf } = await browser.withPage((page) =>
    renderPdf(page, html, { title: '見本', madeAt: new Date('2017-10-02T00:00:00Z') }),
  )
  return await inspectPdf(pdf)
}

const ways: Record<string, (url: string) => { head?: string; body?: string }> = {
  'an image': (url) => ({
    body: `<img src="${url}" alt=""><picture><source srcset="${url}"><img srcset="${url} 2x" alt=""></picture>`,
  }),
  'a frame': (url) => ({ body: `<iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}">` }),
  'a style sheet': (url) => ({ head: `<link rel="stylesheet" href="${url}"><style>@import url('${url}');</style>` }),
  'a background and a font': (url) => ({
    head: `<style>@font-face{font-family:x;src:url('${url}')}p{font-family:x;background:url('${url}')}</style>`,
  }),
  'a hint': (url) => ({
    head: `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="preload" as="image" href="${url}"><link rel="prefetch" href="${url}"><link rel="icon" href="${url}">`,
  }),
  'a refresh': (url) => ({ head: `<meta http-equiv="refresh" content="0;url=${url}">` }),
  'a script': (url) => ({
    body: `<script src="${url}"></script><script>fetch('${url}')</script><img src="x" onerror="fetch('${url}')">`,
  }),
  'a drawing': (url) => ({
    body: `<svg><image href="${url}"/><use href="${url}#x"/></svg><video src="${url}" poster="${url}"></video>`,
  }),
  'a form': (url) => ({ body: `<form action="${url}"><input type="image" src="${url}" alt=""></form>` }),
}

test.for(Object.entries(ways))('%s reaches no server', async ([, way]) => {
  const { head, body } = way(`${origin}/x`)
  const seen = await printWith(body ?? '', head)
  expect(seen.pages.at(-1)).toContain('要因・課題')
  expect(seen.pages.join('')).not.toContain('fetched')
  expect(reached).toEqual([])
})

test('a page that is not kept quiet does reach the server', async () => {
  reached = []
  const { executablePath, args = [] } = await findBrowser({ cacheDir: defaultCacheDir() })
  const loud = await launch({ executablePath, args, headless: 'shell', pipe: true })
  const page = await loud.newPage()
  await page.setContent(ways['a frame']?.(`${origin}/x`).body ?? '')
  await loud.close()
  expect(reached).toContain('/x')
})

test('a file of the machine is not shown', async () => {
  const file = join(browser.cacheDir, 'secret.txt')
  await writeFile(file, 'kimitsu')
  const seen = await printWith(`<iframe src="file://${file}"></iframe><object data="file://${file}"></object>`)
  expect(seen.pages.join('')).not.toContain('kimitsu')
})

test('an image inside the document is shown', async () => {
  const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  const seen = await printWith(`<img src="data:image/gif;base64,${pixel}" alt="紋章">`)
  expect(seen.roles['Figure']).toBe(2)
})

test('scripts of the document do not run', async () => {
  const seen = await printWith(`<p id="x">前</p><script>document.getElementById('x').textContent = '後'</script>`)
  expect(seen.pages.at(-1)).toContain('前')
  expect(seen.pages.at(-1)).not.toContain('後')
})

test('text that looks like markup, templates, styles or PDF prints as it was written', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '{{municipality}}{{{x}}}',
    ']]>-->',
    '</style><style>body{display:none}',
    "url('http://127.0.0.1/')",
    '\\) Tj ET EMC (',
    'endstream endobj %%EOF',
    '𠮟る 髙﨑 ㈱ ①',
    'שלום',
  ]
  const escaped = hostile.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const seen = await printWith(escaped.map((text) => `<p>${text}</p>`).join(''))
  const text = seen.pages.join('')
  for (const line of hostile.slice(0, -1)) expect(text).toContain(line.replace(/\s/g, ''))
})

test('ten thousand characters without a space break into lines', async () => {
  const seen = await printWith(`<p style="overflow-wrap:anywhere">${'あ'.repeat(5000)}${'x'.repeat(5000)}</p>`)
  const text = seen.pages.join('')
  expect(text.match(/あ/g)?.length).toBeGreaterThanOrEqual(5000 - sampleText(1, 1).length)
  expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(5000)
})
