import { printsNothing, textDefect, usualFormsIn } from '@torikumi/domain'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inspectPdf } from './inspect.ts'
import { type PrintedReport, renderPdf } from './print.ts'
import { filledReport } from './testing/hostile-edition.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

// A report of a hundred pages takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let browser: TestBrowser
let server: Server
let origin: string
let connections = 0
let printed: ReadonlySet<string>

beforeAll(async () => {
  browser = await openTestBrowser()
  server = createServer((_, response) => response.end('fetched')).on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  printed = (await print('', 'everywhere')).numbers
}, 120_000)
afterAll(async () => {
  await browser.end()
  server.close()
})

/** Prints the whole report filled with a text: the print, its text without spaces, and the numbers of the texts that are in it. */
async function print(text: string, places: Parameters<typeof filledReport>[1]) {
  const options = { title: text, madeAt: new Date('2017-10-02T00:00:00Z'), fonts: browser.fonts }
  const report: PrintedReport = await browser.withPage((page) =>
    renderPdf(page, filledReport(text, places).html, options),
  )
  const pages = (await inspectPdf(report.pdf)).pages.join('')
  const numbers = new Set(Array.from(pages.matchAll(/〔(\d+)〕/g), ([, number]) => number ?? ''))
  return { report, pages, numbers }
}

/** The numbers of the texts that print where all are short, and do not now. */
function lost(numbers: ReadonlySet<string>): string[] {
  return Array.from(printed).filter((number) => !numbers.has(number))
}

test('a report filled with short texts prints texts of all its parts', () => {
  expect(printed.size).toBeGreaterThan(60)
})

describe('every text of the report, filled with what looks like something else, prints as it was written', () => {
  test.each<[string, () => string[]]>([
    [
      'markup, templates, ends of XML',
      () => [
        '<script>alert(1)</script><img src=x onerror=alert(1)>',
        '{{municipality}}{{{x}}}{{#each}}',
        ']]>--><!--&amp;',
      ],
    ],
    ['styles and addresses', () => [`url('${origin}/x')`, 'javascript:alert(1)', '</style><style>body{display:none}']],
    [
      'ends of attributes, PDF operators, a character beyond the first plane',
      () => [`" onclick="x' style='position:fixed`, '\\) Tj ET EMC (endstream endobj %%EOF', '𠮟る'],
    ],
  ])('%s', async (_, texts) => {
    const { pages, numbers, report } = await print(texts().join('・'), 'everywhere')
    expect(lost(numbers)).toEqual([])
    for (const text of texts()) expect(pages).toContain(text.replace(/\s/g, ''))
    expect(report.withoutGlyph).toEqual([])
    expect(connections).toBe(0)
  })
})

describe('every text of the report, filled with signs that are not drawn as such, loses none of the text around', () => {
  test.each([
    ['a variant of a character', '𠮟\u{e0100}る', null],
    ['directions, as only old records have them', '\u202eabc\u202c\u2066x\u2069\u200f', 'direction'],
    ['NUL, control signs, halves of characters, as no record has them', 'a\0b\u0001c\u007fd\ud800e\udc00', 'nul'],
  ])('%s', async (_, text, atEntry) => {
    expect(textDefect(text)).toBe(atEntry)
    const { numbers } = await print(text, 'everywhere')
    expect(lost(numbers)).toEqual([])
  })

  test.each([
    ['emoji joined to one', '👩‍👩‍👧‍👦', ['👩', '👧', '👦']],
    ['Hebrew and Arabic', 'שלום عالم', ['ש', 'ع']],
  ])(
    '%s, as only old records have them, are told as characters without a glyph, and the print does not claim PDF/UA',
    async (_, text, told) => {
      expect(textDefect(text)).toBe('no-glyph')
      const { numbers, report } = await print(text, 'everywhere')
      expect(lost(numbers)).toEqual([])
      expect(report.withoutGlyph).toEqual(expect.arrayContaining(told))
      expect((await inspectPdf(report.pdf)).xmp).not.toContain('pdfuaid:part')
    },
  )
})

test('what counts as drawn as nothing takes no room in the browser, but for spaces', async () => {
  const points = Array.from({ length: 0x11_0000 }, (_, point) => point).filter(
    (point) => printsNothing(point) && !/\p{White_Space}/u.test(String.fromCodePoint(point)),
  )
  const widths = await browser.withPage(async (page) => {
    await page.setContent('<p style="font: 20px BIZ UDPGothic, Noto Sans JP"><span></span></p>')
    return page.$eval(
      'span',
      (span, texts) =>
        texts.map((text) => {
          span.textContent = text
          return span.getBoundingClientRect().width
        }),
      ['祢祢', '祢\u3164祢', ...points.map((point) => `祢${String.fromCodePoint(point)}祢`)],
    )
  })
  const [plain, box, ...others] = widths
  expect(box).toBeGreaterThan(plain ?? 0)
  expect(points.filter((_, n) => others[n] !== plain)).toEqual([])
})

test('a variant prints in its own form where a font has it, else in the usual form, which entry tells', async () => {
  const own = ['葛\u{e0100}', '辻\u{e0100}', '再\u{e0100}', '神\ufe00']
  const usual = ['葛\u{e0101}', '再\u{e0101}', '𠮟\u{e0101}', '邉\u{e0102}']
  expect(own.flatMap(usualFormsIn)).toEqual([])
  expect(usual.flatMap(usualFormsIn).map(({ typed }) => typed)).toEqual(usual)
  const [head] = filledReport('', 'everywhere').html.split('<body')
  const drawnAlike = await browser.withPage(async (page) => {
    const picture = async (text: string): Promise<string | undefined> => {
      await page.setContent(
        `${head}<body><p style="margin: 0; font-size: 40px; line-height: 60px"><span>${text}</span>`,
      )
      return (await page.$('span'))?.screenshot({ encoding: 'base64' })
    }
    const alike: string[] = []
    for (const variant of [...own, ...usual]) {
      const [plain = ''] = variant
      if ((await picture(variant)) === (await picture(plain))) alike.push(variant)
    }
    return alike
  })
  expect(drawnAlike).toEqual(usual)
})

test('a soft hyphen shows nothing, at the end of a line either', async () => {
  const { pages } = await print('市\u00ad'.repeat(100), 'once an answer')
  expect(pages.split('市').length).toBeGreaterThan(400)
  expect(pages).not.toMatch(/市\u00ad?[-\u2010]/)
})

describe('a text without a space breaks into lines and does not shrink the page', () => {
  // Three runs in one field, each longer than several lines: what breaks one of them breaks the print.
  test.each([
    ['あ', 'W', '9'],
    ['（', '\u00a0x', 'e\u0301'],
  ])('hundreds of «%s», «%s» and «%s» in every kind of field', async (...units) => {
    const { numbers } = await print(units.map((unit) => unit.repeat(400 / unit.length)).join(''), 'once a field')
    expect(lost(numbers)).toEqual([])
  })

  test.each(['あ', 'W'])('ten thousand times «%s» in every field of an answer', async (unit) => {
    const { numbers, pages } = await print(unit.repeat(10_000), 'once an answer')
    expect(lost(numbers)).toEqual([])
    expect(pages.split(unit).length).toBeGreaterThan(40_000)
  })
})
