import { inflateSync } from 'node:zlib'
import { type KpiColumn, type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { renderReportHtml, reportView } from '@torikumi/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectPdf } from './inspect.ts'
import { renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { settingsEdition } from './testing/settings-edition.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)
afterAll(() => browser.end())

/** Prints by these settings; a document that is too wide for its page is refused here. */
async function print(settings: Partial<ReportSettings>) {
  const html = renderReportHtml(reportView(settingsEdition(settings)), { medium: 'print' })
  const facts = { title: '取組状況', madeAt: new Date('2017-10-02T00:00:00Z') }
  const { pdf } = await browser.withPage((page) => renderPdf(page, html, facts))
  return { html, seen: await inspectPdf(pdf), objects: allObjects(pdf) }
}

/** The text of a PDF with its object streams unpacked. */
function allObjects(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)]
  return text + packed.map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')).join('\n')
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Heads by their scope, in the HTML and among the tags of the PDF. */
function scopes({ html, objects }: Awaited<ReturnType<typeof print>>) {
  return {
    columns: [count(html, /<th scope="col"/g), count(objects, /\/Scope\s*\/Column\b/g)],
    rows: [count(html, /<th scope="row(?:group)?"/g), count(objects, /\/Scope\s*\/Row\b/g)],
  }
}

const labelled = (column: KpiColumn, label: string) => ({ column, label })

describe('a print by the city’s own settings', () => {
  test('says who publishes it, which edition it is, that it is a sample, and on what terms it may be used', async () => {
    const { seen } = await print({ licence: { name: 'CC BY 4.0 <表示> & 改変', url: 'https://example.jp/by?a=1&b=2' } })
    const said = (name: string): string => new RegExp(`<${name}>(.*?)</${name}>`).exec(seen.xmp)?.[1] ?? ''
    const words = (name: string): string => said(name).replace(/<[^>]*>/g, '')
    expect(said('dc:creator')).toBe('<rdf:Seq><rdf:li>見本市</rdf:li></rdf:Seq>')
    expect(said('dc:publisher')).toBe('<rdf:Bag><rdf:li>見本市</rdf:li></rdf:Bag>')
    expect(words('dc:language')).toBe('ja')
    expect(words('dc:identifier')).toBe('352136-2016-1')
    expect(words('dc:rights')).toBe('CC BY 4.0 &lt;表示&gt; &amp; 改変')
    expect(words('xmpRights:WebStatement')).toBe('https://example.jp/by?a=1&amp;b=2')
    expect(words('dc:description')).toBe(
      '見本市の総合戦略の取組状況（平成28年度実績）。平成29年10月2日公表、第1版。見本です。',
    )
    expect(seen).toMatchObject({ author: '見本市', subject: expect.stringMatching(/見本です。$/) })
  })

  test('in 従来様式 has its parts, fits its page and tags every head', async () => {
    const printed = await print({ layout: 'traditional', unansweredWords: '確認中' })
    const sheet = printed.seen.pages.find((text) => text.includes('具体的施策1-1-1')) ?? ''
    for (const part of [
      '内容（要約）',
      '名称現状値平成28年度末値目標値(H31)',
      '取り組んだ事業の概要',
      '取組内容とその理由',
      '確認中',
    ])
      expect(sheet).toContain(part)
    expect(printed.seen.pages.join('')).not.toMatch(/判定|目安|進捗率/)
    const { columns, rows } = scopes(printed)
    expect(columns[1]).toBe(columns[0])
    expect(rows[1]).toBe(rows[0])
    expect(printed.seen.xmp).not.toMatch(/dc:rights|WebStatement/)
  })

  test('with columns in another order under other words fits its page and tags every head', async () => {
    const kpiColumns = [
      labelled('target', 'めざしている値の全文'),
      labelled('judgement', '市の評価（案による）'),
      labelled('actual', '今年度の実績の値'),
      labelled('baseline', '計画を作った時点の値'),
    ]
    const printed = await print({ kpiColumns })
    const sheet = printed.seen.pages.find((text) => text.includes('施策1-1-1') && text.includes('38,039')) ?? ''
    expect(sheet).toContain(
      '名称めざしている値の全文(H31)市の評価（案による）今年度の実績の値(H28)計画を作った時点の値',
    )
    expect(sheet).toMatch(/外国人観光客数70,000人.*56,337人\(H28\)38,039人\(H25\)/)
    const { columns, rows } = scopes(printed)
    expect(columns[1]).toBe(columns[0])
    expect(rows[1]).toBe(rows[0])
  })

  test('without judgements keeps every row of its tables among the tags, also where nothing is said of an indicator', async () => {
    const shows = { ...STANDARD_REPORT_SETTINGS.shows, judgement: false }
    const { html, objects } = await print({ shows })
    expect(count(objects, /\/S\s*\/TR\b/g)).toBe(count(html, /<tr[ >]/g))
  })

  test('draws the emblem as a picture with its name, from its own address', async () => {
    const emblem =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const { seen, objects } = await print({ emblem })
    expect(count(objects, /\/Subtype\s*\/Image\b/g)).toBeGreaterThan(0)
    const alternative = Buffer.from('\ufeff見本市章', 'utf16le').swap16().toString('hex')
    expect(objects.toLowerCase()).toContain(`/alt <${alternative}>`)
    expect(seen.pages[0]).toContain('見本市')
  })
})
