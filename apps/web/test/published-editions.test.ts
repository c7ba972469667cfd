import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'
import { twoEditions } from './two-editions.ts'
import { type Seen, type Visitor, wordsOf } from './visitor.ts'

const YEAR = '/public/352136/2016/'
const files = twoEditions()
const textOf = (n: number, name: string): string => new TextDecoder().decode(files.published(n, name))

let office: Office
let reader: Visitor
beforeAll(async () => {
  office = await openOffice({ store: files.store, now: '2017-12-01T01:00:00.000Z' })
  await files.publishBoth(office.db)
  reader = office.visitor()
})
afterAll(async () => office.close())

const header = ({ headers }: Seen, name: string): string | null => headers.get(name)
const cached = (seen: Seen): string | null => header(seen, 'cache-control')

describe('the newest edition', () => {
  it('stands at the address of its year, is asked for again each time, and leads to the files of its own edition', async () => {
    const page = await reader.get(YEAR)
    expect([page.status, cached(page)]).toEqual([200, 'public, no-cache'])
    expect(page.text).toContain('href="editions/2/report.pdf"')
    expect(page.text).toContain('"contentUrl":"editions/2/kpis.csv"')
    const again = await reader.get(YEAR, { 'if-none-match': `"other", W/${header(page, 'etag')}` })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('has a tag of its own wherever its text differs', async () => {
    const tags = await Promise.all(
      [YEAR, `${YEAR}editions/2/`, `${YEAR}editions/1/`, `${YEAR}editions/1/original/report.html`].map(
        async (address) => header(await reader.get(address), 'etag'),
      ),
    )
    expect(new Set(tags).size).toBe(4)
    expect(tags.filter((tag) => !/^"[0-9a-f]{64}"$/.test(tag ?? ''))).toEqual([])
  })

  it('is not read from the store where the reader has it already', async () => {
    for (const address of [YEAR, `${YEAR}editions/2/`, `${YEAR}editions/1/`]) {
      const tag = header(await reader.get(address), 'etag') ?? ''
      const reads = files.reads()
      const again = await reader.get(address, { 'if-none-match': tag })
      expect([again.status, header(again, 'etag'), files.reads() - reads]).toEqual([304, tag, 0])
    }
  })

  it('gives its PDF at both addresses, to be asked for again', async () => {
    for (const address of [`${YEAR}report.pdf`, `${YEAR}editions/2/report.pdf`]) {
      const pdf = await reader.get(address)
      expect([pdf.status, cached(pdf), pdf.text]).toEqual([200, 'public, no-cache', textOf(2, 'report.pdf')])
      expect(header(pdf, 'content-disposition')).toBe('inline; filename="report.pdf"')
    }
  })

  it('gives its data for ever, as files to keep', async () => {
    const csv = await reader.get(`${YEAR}editions/2/kpis.csv`)
    expect([cached(csv), header(csv, 'content-type'), header(csv, 'content-disposition')]).toEqual([
      'public, max-age=31536000, immutable',
      'text/csv; charset=utf-8',
      'attachment; filename="kpis.csv"',
    ])
    expect([header(csv, 'x-content-type-options'), header(csv, 'accept-ranges')]).toEqual(['nosniff', 'bytes'])
  })
})

describe('search engines', () => {
  it('are asked to leave out every file of a city that is not official, and none of one that is', async () => {
    const asked = async (): Promise<(string | null)[]> =>
      Promise.all(
        ['report.pdf', 'kpis.csv', 'report.html'].map(async (name) =>
          header(await reader.get(`${YEAR}editions/2/${name}`), 'x-robots-tag'),
        ),
      )
    expect(await asked()).toEqual(['noindex', 'noindex', 'noindex'])
    const become = async (status: 'sample' | 'official'): Promise<unknown> =>
      office.db.updateTable('municipality').set({ status }).execute()
    await become('official')
    expect(await asked()).toEqual([null, null, null])
    await become('sample')
  })
})

describe('the tag of a page', () => {
  it('is another once a newer edition is there, and the page is sent anew with what it says', async () => {
    const { publishFirst, publishSecond, store } = twoEditions()
    const other = await openOffice({ store, now: '2017-12-01T01:00:00.000Z' })
    try {
      const asked = other.visitor()
      await publishFirst(other.db)
      const tags = new Map<string, string>()
      for (const address of [YEAR, `${YEAR}editions/1/`])
        tags.set(address, header(await asked.get(address), 'etag') ?? '')
      await publishSecond(other.db)
      for (const [address, tag] of tags) {
        const page = await asked.get(address, { 'if-none-match': tag })
        expect([page.status, page.text.includes('第2版')]).toEqual([200, true])
      }
    } finally {
      await other.close()
    }
  })
})

describe('a superseded edition', () => {
  it('says in its HTML what the newest is and leads there; everything else stands as it was', async () => {
    const page = await reader.get(`${YEAR}editions/1/`)
    expect([page.status, cached(page)]).toEqual([200, 'public, no-cache'])
    expect(page.text).toContain('第1版は以前の版です。最新は第2版（平成29年11月1日公表、訂正）です。')
    expect(page.text).toContain(`<a href="${YEAR}">第2版を読む</a>`)
    expect(page.text).toContain('<title>以前の版（第1版）｜')
    const without = withoutWays(page.text)
      .replace('<title>以前の版（第1版）｜', '<title>')
      .replace('"creativeWorkStatus":"Superseded",', '')
      .replace(/<div class="superseded"[\s\S]*?<\/div>\n/, '')
    expect(without).toBe(textOf(1, 'report.html'))
    expect((await reader.get(`${YEAR}editions/1/report.html`)).text).toBe(page.text)
  })

  it('has a page before its PDF, which leads to the newest and to the original', async () => {
    const page = await reader.get(`${YEAR}editions/1/report.pdf`)
    expect([page.status, cached(page), header(page, 'content-type')]).toEqual([
      200,
      'public, no-cache',
      'text/html; charset=UTF-8',
    ])
    expect(wordsOf(page.text)).toContain('この版は以前の版です。最新は第2版（平成29年11月1日（水）公表）です。')
    expect(page.text).toContain(`href="${YEAR}editions/1/original/report.pdf"`)
    expect(page.text).toContain('<h1>第1版の報告書（PDF）</h1>')
    expect((await reader.get(`${YEAR}editions/1/summary.pdf`)).text).toContain('<h1>第1版の概要（PDF）</h1>')
    const again = await reader.get(`${YEAR}editions/1/report.pdf`, { 'if-none-match': header(page, 'etag') ?? '' })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('keeps every file as it was published, for ever', async () => {
    for (const name of ['report.pdf', 'report.html', 'kpis.csv']) {
      const original = await reader.get(`${YEAR}editions/1/original/${name}`)
      expect([original.text, cached(original)]).toEqual([textOf(1, name), 'public, max-age=31536000, immutable'])
    }
    expect((await reader.get(`${YEAR}editions/1/original/secret.txt`)).status).toBe(404)
  })
})

/** An edition's page without the ways that lead from it to the others. */
const withoutWays = (html: string): string =>
  html
    .replace(/<div class="masthead"><nav aria-label="公表資料">[\s\S]*?<\/nav><\/div>\n+/, '')
    .replaceAll(/ <a class="permalink" href="[^"#]*">年度ごとの値<span class="vh">[^<]*<\/span><\/a>/g, '')

describe('parts of a file', () => {
  const PDF = `${YEAR}editions/2/report.pdf`
  const size = files.published(2, 'report.pdf').byteLength

  it('are sent where a part is asked for', async () => {
    const part = await reader.get(PDF, { range: 'bytes=5-11' })
    expect([part.status, part.text, header(part, 'content-range')]).toEqual([206, '1.7 352', `bytes 5-11/${size}`])
    expect(header(part, 'content-length')).toBe('7')
    const last = await reader.get(PDF, { range: 'bytes=-3' })
    expect([last.status, last.text]).toEqual([206, 'xxx'])
  })

  it('are refused beyond the end', async () => {
    const beyond = await reader.get(PDF, { range: `bytes=${size}-` })
    expect([beyond.status, header(beyond, 'content-range')]).toEqual([416, `bytes */${size}`])
  })

  it('are sent to who has the same file only', async () => {
    const tag = header(await reader.get(PDF), 'etag') ?? ''
    expect((await reader.get(PDF, { range: 'bytes=0-3', 'if-range': tag })).status).toBe(206)
    expect((await reader.get(PDF, { range: 'bytes=0-3', 'if-range': '"another"' })).status).toBe(200)
  })

  it('can be planned: HEAD says length and tag of the whole, whatever part it names, and sends nothing', async () => {
    const asked = { method: 'HEAD', headers: { range: 'bytes=0-3' } }
    const answer = await office.app.request(`${office.deps.baseUrl.origin}${PDF}`, asked)
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, String(size), ''])
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/)
  })
})

describe('公表した報告書', () => {
  it('names each edition with its kind and its files, and what is newest', async () => {
    const page = await reader.get('/public/')
    const words = wordsOf(page.text)
    expect(words).toContain('第2版 平成29年11月1日（水）公表・訂正（最新）')
    expect(words).toContain('この年度の最新は第2版です。')
    expect(page.text).not.toContain('errata.json')
    expect(page.text).toContain(`href="${YEAR}report.pdf"`)
    expect(page.text).toContain(`href="${YEAR}editions/1/report.pdf"`)
  })

  it('has no two links of one name', async () => {
    const { text } = await reader.get('/public/')
    const names = [...text.matchAll(/<a href="\/public\/[^"]*">(.*?)<\/a>/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('offers the whole site as one file, of the edition that was published last', async () => {
    expect((await reader.get('/public/')).text).toContain('href="/public/site.zip"')
    const site = await reader.get('/public/site.zip')
    expect([site.text, cached(site), header(site, 'content-disposition')]).toEqual([
      textOf(2, 'site.zip'),
      'public, no-cache',
      'attachment; filename="site.zip"',
    ])
    for (const address of [`${YEAR}editions/2/site.zip`, `${YEAR}editions/2/original/site.zip`])
      expect(cached(await reader.get(address))).toBe('public, no-cache')
  })
})

describe('an address below /public/ that leads nowhere', () => {
  it.each(['nowhere', '352136/2016/secret.txt', '352136/1999/', '352136/kpis/kpi-nothing.html', '352136/2016/%00'])(
    '%s says so in words for citizens, and leads to the list of reports',
    async (path) => {
      const page = await reader.get(`/public/${path}`)
      expect([page.status, wordsOf(page.text).includes('お探しのページはありません')]).toEqual([404, true])
      expect(page.text).toContain('href="/public/"')
      expect(page.text).not.toContain('職')
    },
  )
})

describe('a file that the store has lost', () => {
  it('is said to be out of reach for now, and is served again once it is back', async () => {
    const bringBack = files.lose(2, 'kpis.csv')
    const page = await reader.get(`${YEAR}editions/2/kpis.csv`)
    expect([page.status, wordsOf(page.text).includes('いまお渡しできません')]).toEqual([503, true])
    expect(page.headers.get('cache-control')).not.toContain('immutable')
    expect(office.lines.join()).toContain('a published file is lost')
    bringBack()
    expect((await reader.get(`${YEAR}editions/2/kpis.csv`)).status).toBe(200)
  })

  it('takes its edition alone out of the pages of the indicators, until it is back', async () => {
    const other = await openOffice({ store: files.store, now: '2017-12-01T01:00:00.000Z' })
    try {
      await files.publishBoth(other.db)
      const list = async (): Promise<string> => (await other.visitor().get(`${YEAR}editions/`)).text
      const bringBack = files.lose(2, 'report.json')
      expect(await list()).not.toContain('第2版')
      const reads = files.reads()
      expect(await list()).toContain('第1版')
      // One look for what is lost: nobody can have every report read over and over meanwhile.
      expect(files.reads() - reads).toBe(1)
      bringBack()
      expect(await list()).toContain('第2版')
    } finally {
      await other.close()
    }
  })
})
