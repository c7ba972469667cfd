import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'
import { twoEditions } from './two-editions.ts'
import { type Visitor, wordsOf } from './visitor.ts'

const CITY = '/public/352136/'
const KPI = `${CITY}kpis/kpi-ind-a.html`
const files = twoEditions()

let office: Office
let reader: Visitor
beforeAll(async () => {
  office = await openOffice({ store: files.store, now: '2017-12-01T01:00:00.000Z' })
  reader = office.visitor()
})
afterAll(async () => office.close())

const linksOf = (text: string): string[] => [...text.matchAll(/ href="([^"#]+)[^"]*"/g)].map(([, link]) => link ?? '')

describe('before anything is published', () => {
  it('there is no indicator to read', async () => {
    for (const path of [CITY, `${CITY}kpis/`, KPI, `${CITY}2016/editions/`]) {
      expect((await reader.get(path)).status).toBe(404)
    }
  })
})

describe('the page of an indicator', () => {
  beforeAll(async () => files.publishBoth(office.db))

  it('is there as soon as an edition is, with its values, its row in the CSV and how it is cited', async () => {
    const page = await reader.get(KPI)
    expect(page.status).toBe(200)
    expect(wordsOf(page.text)).toContain('第2版（352136-2016-2、')
    expect(page.text).toContain('href="../2016/editions/2/kpis.csv#row=')
    expect(page.text).toContain('href="../2016/#kpi-ind-a"')
  })

  it('may be kept with its strong tag, and allows its own style and nothing else', async () => {
    const { headers } = await reader.get(KPI)
    expect([headers.get('cache-control'), headers.get('cross-origin-resource-policy')]).toEqual([
      'public, no-cache',
      'same-origin',
    ])
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/)
    const again = await reader.get(KPI, { 'if-none-match': headers.get('etag') ?? '' })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('is reached from the first page in two steps, and from its row in the report in one', async () => {
    expect(linksOf((await reader.get('/public/')).text)).toContain(`${CITY}kpis/`)
    expect(linksOf((await reader.get(`${CITY}kpis/`)).text)).toContain('kpi-ind-a.html')
    expect(linksOf((await reader.get(`${CITY}2016/`)).text)).toContain('../kpis/kpi-ind-a.html')
    expect(linksOf((await reader.get(`${CITY}2016/editions/1/`)).text)).toContain('../../../kpis/kpi-ind-a.html')
  })

  it('refuses names that no indicator has', async () => {
    for (const name of ['kpi-unknown.html', '..%2f2016', 'index.htm']) {
      expect((await reader.get(`${CITY}kpis/${name}`)).status).toBe(404)
    }
  })
})

describe('addresses as a server of plain files had them', () => {
  it.each([
    [`${CITY}kpis/index.html`, `${CITY}kpis/`],
    [`${CITY}kpis`, `${CITY}kpis/`],
    [`${CITY}2016/index.html`, `${CITY}2016/`],
    [`${CITY}2016/editions/index.html`, `${CITY}2016/editions/`],
    [`${CITY}2016/editions`, `${CITY}2016/editions/`],
    [`${CITY}2016/editions/2/index.html`, `${CITY}2016/editions/2/`],
    [`${CITY}2016/editions/1/report-pdf.html`, `${CITY}2016/editions/1/report.pdf`],
    [`${CITY}index.html`, CITY],
    ['/public/index.html', '/public/'],
    [CITY, '/public/'],
    ['/public/352136', '/public/'],
  ])('%s leads to %s', async (from, to) => {
    const answer = await reader.get(from)
    expect([308, 302]).toContain(answer.status)
    expect(answer.location).toBe(to)
  })

  it('a city that has published nothing is not there', async () => {
    expect((await reader.get('/public/123456/')).status).toBe(404)
  })
})

describe('every page anybody may read', () => {
  it('leads to what is there only', async () => {
    const waiting = ['/public/']
    const seen = new Set<string>()
    const broken: string[] = []
    while (waiting.length > 0) {
      const path = waiting.pop() ?? ''
      if (seen.has(path)) continue
      seen.add(path)
      const answer = await reader.get(path)
      if (answer.status !== 200) broken.push(`${answer.status} ${path}`)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const links = linksOf(answer.text).filter((link) => !/^(data:|https:\/\/creativecommons\.org)/.test(link))
      waiting.push(...links.map((link) => new URL(link, `http://city.test${path}`).pathname))
    }
    expect(broken).toEqual([])
    expect([...seen].filter((path) => path.includes('/kpis/kpi-')).length).toBeGreaterThanOrEqual(3)
  })
})
