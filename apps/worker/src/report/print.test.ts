import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectPdf, type InspectedPdf } from './inspect.ts'
import { type PrintedReport, type PrintOptions, renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, sampleSheets } from './testing/sample-report.ts'

const madeAt = new Date('2017-10-02T00:00:00Z')
const title = '平成28年度 取組状況（見本）'
const sheets = sampleSheets()
const plain = { code: '1-1-1', name: '見本', kpis: 0, activities: 0 }

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)
afterAll(() => browser.end())

async function print(html: string, onCounted?: PrintOptions['onCounted']): Promise<PrintedReport> {
  const options = { title, madeAt, ...(onCounted === undefined ? {} : { onCounted }) }
  return await browser.withPage((page) => renderPdf(page, html, options))
}

describe('a printed report', () => {
  let report: PrintedReport
  let seen: InspectedPdf
  let counted: PrintedReport['pageOf'] | undefined
  beforeAll(async () => {
    report = await print(sampleReport(sheets), (pageOf) => (counted = pageOf))
    seen = await inspectPdf(report.pdf)
  }, 60_000)

  test('has about thirty pages, the number that was counted', () => {
    expect(report.pages).toBeGreaterThan(25)
    expect(seen.pages).toHaveLength(report.pages)
    expect(report.prints).toBe(1)
  })

  test('tells the pages it counted', () => {
    expect(Object.keys(counted ?? {})).toContain('s-1-1-1')
    expect(report.pageOf).toMatchObject(counted ?? {})
  })

  test('names in its contents the page on which each sheet begins', () => {
    for (const { code, name } of sheets) {
      const page = report.pageOf[`s-${code}`] ?? 0
      expect(seen.pages[1]).toContain(`${code}${name}${page}`)
      expect(seen.destinations[`s-${code}`]).toBe(page)
      expect(seen.pages[page - 1]).toContain(`${code}${name}`)
    }
  })

  test('writes the total on the cover and on every page', () => {
    expect(seen.pages[0]).toContain(`全${report.pages}ページ`)
    expect(seen.pages[7]).toContain(`8/${report.pages}`)
  })

  test('carries code and name in the running head of a continuation page', () => {
    const long = report.sheets.find(({ pages, id }) => pages > 1 && id.startsWith('s-'))
    expect(seen.pages[long?.page ?? 0]).toContain(long?.title.replace(' ', ''))
  })

  test('has an outline entry for every sheet, at its page', () => {
    const headings = seen.outline.filter(({ level }) => level === 2)
    const expected = sheets.map(({ code, name }) => ({
      title: `${code} ${name}`,
      level: 2,
      page: report.pageOf[`s-${code}`],
    }))
    expect(headings).toEqual(expected)
  })

  test('shows its title, says its language and its date', () => {
    expect(seen).toMatchObject({ title, language: 'ja', showsTitle: true, created: "D:20171002090000+09'00'" })
    expect(seen.xmp).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`)
    expect(seen.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('is set in the fonts of the installation, none of them Type 3', () => {
    const names = Object.keys(seen.fonts).map((name) => name.replace(/^[A-Z]{6}\+/, ''))
    expect(names.toSorted()).toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
      'NotoSansJP-Bold',
      'NotoSansJP-Regular',
    ])
    expect(new Set(Object.values(seen.fonts))).toEqual(new Set(['CIDFontType2']))
  })

  test('is tagged: headings, tables with their heads, figures, lists with bodies', () => {
    expect(seen.roles).toMatchObject({ H2: sheets.length, LI: sheets.length, LBody: sheets.length })
    expect(seen.roles['TH']).toBeGreaterThan(4 * sheets.length)
    expect(seen.roles['Figure']).toBeGreaterThan(sheets.length)
  })

  test('describes every link by the text it stands on', () => {
    expect(seen.links.length).toBeGreaterThanOrEqual(sheets.length)
    for (const { target, description } of seen.links) {
      const sheet = sheets.find(({ code }) => target === `#s-${code}`)
      expect(description).toBe(`${sheet?.code} ${sheet?.name}`)
    }
  })
})

test('a heading whose font is higher than its line is named once and belongs to its own page only', async () => {
  const few = sheets.slice(0, 3)
  const high = "h2,h2 *{font-family:'Noto Sans JP'!important;line-height:6mm!important}</style>"
  const report = await print(sampleReport(few).replace('</style>', high))
  const seen = await inspectPdf(report.pdf)
  const titles = seen.outline.filter(({ level }) => level === 2).map(({ title }) => title)
  expect(titles).toEqual(few.map(({ code, name }) => `${code} ${name}`))
  expect(seen.roles['H2']).toBe(few.length)
})

test('a row that shows nothing keeps its place among the tags', async () => {
  const rows = (blank: string): string =>
    `<table><tr><th scope="col">名称</th><th scope="col">値</th></tr><tr><td>${blank}</td><td></td></tr><tr><td>件数</td><td>12</td></tr></table>`
  const seen = async (blank: string) => {
    const report = await print(sampleReport([{ ...plain, extra: rows(blank) }]))
    const { roles, xmp } = await inspectPdf(report.pdf)
    return {
      rows: roles['TR'],
      cells: roles['TD'],
      claims: xmp.includes('pdfuaid:part'),
      irregular: report.irregularTables,
    }
  }
  expect(await seen('')).toEqual(await seen('回数'))
})

test('a print whose tables are not regular among the tags says so and does not claim PDF/UA', async () => {
  const uneven = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>'
  const hidden = '<table aria-hidden="true"><tr><td>1</td></tr></table>'
  for (const extra of [uneven, hidden]) {
    const report = await print(sampleReport([{ ...plain, extra }]))
    expect(report.irregularTables).toBeGreaterThan(0)
    expect((await inspectPdf(report.pdf)).xmp).not.toContain('pdfuaid:part')
  }
})

test('a blank cell keeps its place among the tags of its row', async () => {
  const cells = (middle: string): string =>
    `<table><tr><th scope="col">名称</th><th scope="col">値</th><th scope="col">備考</th></tr><tr><td>件数</td><td>${middle}</td><td>累計</td></tr></table>`
  const roles = async (middle: string) => {
    const report = await print(sampleReport([{ ...plain, extra: cells(middle) }]))
    return (await inspectPdf(report.pdf)).roles['TD']
  }
  expect(await roles('')).toBe(await roles('12'))
})
