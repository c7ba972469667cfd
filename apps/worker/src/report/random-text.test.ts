import { textDefect } from '@torikumi/domain'
import { reportFonts } from '@torikumi/fonts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectPdf } from './inspect.ts'
import { renderPdf } from './print.ts'
import { pointsOf } from './printable-ranges.ts'
import { filledReport } from './testing/hostile-edition.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(async () => browser.end())

/** What of a text shows. */
const seen = (text: string): string => text.replace(/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu, '')

async function readBack(html: string): Promise<string> {
  const options = { title: '報告書', madeAt: new Date('2017-10-02T00:00:00Z'), fonts: browser.fonts }
  const { pdf, withoutGlyph } = await browser.withPage((page) => renderPdf(page, html, options))
  expect(withoutGlyph).toEqual([])
  return seen((await inspectPdf(pdf)).pages.join(''))
}

/** Whatever entry takes: single characters, letters with marks, variants, and signs that show nothing behind a letter. */
async function someUnits(): Promise<string[]> {
  const { points } = await pointsOf(reportFonts())
  const taken = Array.from(points, (point) => String.fromCodePoint(point)).filter(
    (one) => textDefect(`字${one}`) === null,
  )
  const of = (kind: RegExp) => fc.constantFrom(...taken.filter((one) => kind.test(one)))
  const unit = fc.oneof(
    of(/[\p{L}\p{N}\p{P}\p{S}]/u),
    fc.tuple(fc.constantFrom('か', 'e', 'ホ', '3'), of(/\p{M}/u)),
    fc.tuple(fc.constantFrom('葛', '辻', '再', '邉', '神'), fc.constantFrom('\u{e0100}', '\u{e0101}', '\ufe00')),
    fc.tuple(
      fc.constantFrom('市', 'x', '1'),
      fc.constantFrom('\u00a0', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u2028'),
    ),
  )
  return fc.sample(unit, { numRuns: 600, seed: 1 }).map((one) => [one].flat().join(''))
}

/** Those that read as themselves where each stands alone: pdf.js takes a sign for another that its font draws by the same glyph. */
async function readAsThemselves(units: readonly string[]): Promise<string[]> {
  const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const [head] = filledReport('', 'everywhere').html.split('<body')
  const lines = units.map((unit, n) => `<p>【${n}】${escaped(unit)}【】</p>`).join('')
  const read = await readBack(
    `${head}<body><section class="sheet" id="s-1"><h1>字</h1>${lines}</section></body></html>`,
  )
  return units.filter((unit, n) => read.includes(`【${n}】${seen(unit)}【】`))
}

test('of random texts that entry takes, none of the letters is lost or changed in any field of the report', async () => {
  const units = await readAsThemselves(await someUnits())
  expect(units.length).toBeGreaterThan(500)
  const six = fc.array(fc.constantFrom(...units), { minLength: 6, maxLength: 6 })
  const texts = fc.sample(six, { numRuns: 1000, seed: 2 }).map((parts) => parts.join(''))
  const textOf = (number: number): string => texts[number % texts.length] ?? ''
  const plain = await readBack(filledReport('', 'everywhere').html)
  const printed = new Set(Array.from(plain.matchAll(/〔(\d+)〕/g), ([, number]) => Number(number)))
  expect(printed.size).toBeGreaterThan(60)
  const read = await readBack(filledReport(textOf, 'everywhere').html)
  const lost = Array.from(printed).filter((number) => !read.includes(`〔${number}〕${seen(textOf(number))}`))
  expect(lost.map((number) => `${textOf(number)}: ${read.split(`〔${number}〕`)[1]?.slice(0, 20)}`)).toEqual([])
})
