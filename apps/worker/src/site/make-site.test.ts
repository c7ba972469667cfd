import { sha256Bytes } from '@torikumi/domain'
import { openBrowser } from '@torikumi/engines/testing/browser'
import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { activitiesCsv, kpisCsv, reportJson } from '@torikumi/templates'
import { aSite, earlierReport } from '@torikumi/templates/testing'
import { unzipSync } from 'fflate'
import type { Browser, HTTPRequest } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StaticServer, serveFolder } from '../../test/static-server.ts'
import { makeSite } from './make-site.ts'
import type { StoredFile } from './site-edition-of.ts'

/** Named in the colophon for readers to follow; nothing is fetched from it. */
const LICENCE = 'https://creativecommons.org/'
const kept = new Map<string, Uint8Array>()
const store = { get: async (sha256: string) => kept.get(sha256) ?? null }
const keep = (name: string, text: string): StoredFile => {
  const content = new TextEncoder().encode(text)
  const sha256 = sha256Bytes(content)
  kept.set(sha256, content)
  return { name, bytes: content.byteLength, sha256 }
}

const editions = aSite().map(({ data, html }) => ({
  id: data.edition.id,
  files: [
    keep('report.pdf', `%PDF-1.7 ${data.edition.id}`),
    keep('summary.pdf', `%PDF-1.7 ${data.edition.id} summary`),
    keep('report.html', html),
    keep('kpis.csv', kpisCsv(data)),
    keep('activities.csv', activitiesCsv(data)),
    keep('report.json', reportJson(data)),
    keep('manifest.json', JSON.stringify({ edition: data.edition.id })),
  ],
}))

let files: Record<string, Uint8Array>
let server: StaticServer
let browser: Browser
beforeAll(async () => {
  files = unzipSync((await makeSite(editions, store)).content)
  server = await serveFolder(files)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('site.zip', () => {
  it('is the same to the byte for the same editions, whatever their order and the time zone', async () => {
    const { content } = await makeSite(editions, store)
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/St_Johns'
    const elsewhere = await makeSite([...editions].reverse(), store)
    process.env['TZ'] = zone
    expect(sha256Bytes(elsewhere.content)).toBe(sha256Bytes(content))
  })

  it('holds the files of every edition unchanged, each under the edition’s own address', () => {
    expect(editions[0]?.files.map(({ name }) => name)).toContain('manifest.json')
    for (const { name, sha256 } of editions[0]?.files ?? []) {
      expect(sha256Bytes(files[`999997/2016/editions/1/${name}`] ?? new Uint8Array())).toBe(sha256)
    }
  })

  it('holds the files of each year’s newest edition at the address of the year, but for the report, which is its page', () => {
    for (const [at, year] of [
      [1, '999997/2016'],
      [2, '999997/2017'],
    ] as const) {
      const own = (editions[at]?.files ?? []).filter(({ name }) => name !== 'report.html')
      expect(own.map(({ name }) => sha256Bytes(files[`${year}/${name}`] ?? new Uint8Array()))).toEqual(
        own.map(({ sha256 }) => sha256),
      )
      expect(`${year}/report.html` in files).toBe(false)
    }
  })

  it('names every file in site.json with its length and hash', () => {
    const { files: named } = JSON.parse(new TextDecoder().decode(files['site.json'])) as {
      files: { path: string; bytes: number; sha256: string }[]
    }
    expect(named.map(({ path }) => path)).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'site.json')
        .sort(),
    )
    const wrong = named.filter(({ path, sha256 }) => sha256Bytes(files[path] ?? new Uint8Array()) !== sha256)
    expect(wrong).toEqual([])
  })

  it('holds an edition whose report.json has the form of an earlier version, and its indicators', async () => {
    const files = [keep('report.json', earlierReport('report-2')), keep('report.html', '<main>第2版</main>')]
    const made = unzipSync((await makeSite([{ id: '999997-2016-2', files }, ...editions.slice(2)], store)).content)
    expect(made['999997/2016/editions/2/report.json']).toEqual(new TextEncoder().encode(earlierReport('report-2')))
    const kpi = new TextDecoder().decode(made['999997/kpis/kpi-ind-a.html'])
    expect(kpi).toContain('href="../2016/')
    expect(kpi).toContain('href="../2017/')
  })

  it('is not made with an edition that came after this version', async () => {
    const files = [keep('report.json', '{"schemaVersion":1000,"edition":"999997-2018-1"}')]
    await expect(makeSite([...editions, { id: '999997-2018-1', files }], store)).rejects.toThrow(
      /999997-2018-1 has schemaVersion 1000/u,
    )
  })

  it('leaves out an edition that a form describes which is read no more', async () => {
    const files = [keep('report.json', '{"schemaVersion":1}'), keep('report.html', '<p>1</p>')]
    const { content } = await makeSite([...editions, { id: '999997-2015-1', files }], store)
    expect(sha256Bytes(content)).toBe(sha256Bytes((await makeSite(editions, store)).content))
  })

  it.each([
    ['a PDF', 'report.pdf', true],
    ['the data its pages are made of', 'report.json', false],
    ['the report itself', 'report.html', false],
  ])('names %s that the store has lost, and leads nowhere in vain', async (_, name, hasPages) => {
    const [, , next = { id: '', files: [] }] = editions
    const gone = next.files.find((file) => file.name === name)?.sha256
    const without = { get: async (sha256: string) => (sha256 === gone ? null : store.get(sha256)) }
    const { content, lost } = await makeSite(editions, without)
    const path = `999997/2017/editions/1/${name}`
    expect(lost.map((file) => [file.path, file.sha256])).toEqual([[path, gone]])
    const made = unzipSync(content)
    const { missing } = JSON.parse(new TextDecoder().decode(made['site.json'])) as { missing: { path: string }[] }
    expect(missing.map((file) => file.path)).toEqual([path])
    expect(made['999997/2017/editions/1/kpis.csv']).toBeDefined()
    expect('999997/2017/index.html' in made).toBe(hasPages)
    const pages = Object.entries(made).filter(([page]) => page.endsWith('.html') && !page.endsWith('/report.html'))
    const dead = pages.flatMap(([page, bytes]) =>
      [...new TextDecoder().decode(bytes).matchAll(/href="([^"#:]+)/gu)]
        .filter(([, href = '']) => href !== 'https')
        .map(([, href = '']) => new URL(href, `http://x/${page}`).pathname.slice(1))
        .filter((target) => target !== '' && !(target in made))
        .map((target) => `${page} → ${target}`),
    )
    expect(dead).toEqual([])
    const own = new TextDecoder().decode(made['999997/2017/index.html'])
    expect(own.includes('現在、掲載していません')).toBe(hasPages)
  })
})

describe('the site, unpacked and served below another address', () => {
  it('answers every link and asset that can be reached, and asks nothing of anybody else', async () => {
    const page = await browser.newPage()
    const outside: string[] = []
    page.on('request', (request: HTTPRequest) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) outside.push(request.url())
    })
    const seen = new Set<string>()
    const statuses = new Set<number | undefined>()
    const waiting = [server.url, `${server.url}404.html`]
    while (waiting.length > 0) {
      const url = waiting.pop() ?? ''
      if (seen.has(url)) continue
      seen.add(url)
      if (!url.endsWith('.html') && !url.endsWith('/')) {
        statuses.add((await fetch(url)).status)
        continue
      }
      statuses.add((await page.goto(url))?.status())
      const links = await page.$$eval('a[href]', (all) => all.map((one) => (one as unknown as { href: string }).href))
      const own = links.filter((link) => !link.startsWith(LICENCE) && link !== `${new URL(server.url).origin}/`)
      waiting.push(...own.map((link) => link.replace(/#.*$/u, '')))
    }
    expect([server.missing, outside, [...statuses]]).toEqual([[], [], [200]])
    expect([...seen].filter((url) => !url.startsWith(server.url))).toEqual([])
    const reached = [...seen].map((url) => url.slice(server.url.length) || 'index.html')
    const unreached = Object.keys(files).filter((path) => !reached.includes(path) && path.endsWith('.html'))
    expect(unreached.sort()).toEqual([
      '999997/2016/editions/1/report.html',
      '999997/2016/editions/2/report.html',
      '999997/2017/editions/1/report.html',
      '999997/index.html',
    ])
    await page.close()
  }, 60_000)

  it('shows 404.html at any depth, with links that hold there', async () => {
    const page = await browser.newPage()
    for (const path of ['nowhere.html', '999997/2016/nowhere', 'a/b/c/d/']) {
      expect((await page.goto(`${server.url}${path}`))?.status()).toBe(404)
      expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('ページがありません')
      const links = await page.$$eval('a[href]', (all) => all.map((one) => (one as unknown as { href: string }).href))
      expect(
        links
          .map((link) => new URL(link))
          .map(({ pathname, hash }) => hash || pathname)
          .sort(),
      ).toEqual(['#main', '#main', '/'])
    }
    await page.close()
  })

  it.each([
    ['the first page', ''],
    ['an indicator', '999997/kpis/kpi-ind-a.html'],
    ['the list of indicators', '999997/kpis/index.html'],
    ['the editions of a year', '999997/2016/editions/index.html'],
    ['a superseded edition', '999997/2016/editions/1/index.html'],
    ['the page before its PDF', '999997/2016/editions/1/report-pdf.html'],
    ['a page that is not there', 'nowhere.html'],
  ])('%s breaks no rule of accessibility at 1280 and 320 px', async (_, path) => {
    const page = await browser.newPage()
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 })
      await page.goto(`${server.url}${path}`)
      expect(await breaches(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await page.close()
  })
})
