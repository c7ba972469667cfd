import { PRINTABLE_RANGES, PRINTABLE_VARIANTS, pointName, textDefect, usualFormsIn } from '@torikumi/domain'
import { expect, test } from 'vitest'
import { reportFonts } from '@torikumi/fonts'
import { pointsOf, rangesText } from './printable-ranges.ts'
import { readFonts } from './read-fonts.ts'

test('what entry takes for printable are the code points of the fonts that print', async () => {
  const { points, variants } = await pointsOf(reportFonts())
  const known = (ranges: string) => ranges.trim().replace(/\s+/g, ' ')
  expect(
    known(PRINTABLE_RANGES) === rangesText(points),
    'the fonts have changed: run `npm run printable-ranges` in apps/worker',
  ).toBe(true)
  expect(Array.from(PRINTABLE_VARIANTS, ([selector, ranges]) => [selector, known(ranges)])).toEqual(
    Array.from(variants, ([selector, bases]) => [selector, rangesText(bases, points)]),
  )
})

test('of every character that prints and every selector, entry tells those whose variant no font has', async () => {
  const { points, variants } = await pointsOf(reportFonts())
  const selectors = [0xfe00, 0xfe01, 0xfe02, 0xfe0f, 0xe0100, 0xe0101, 0xe01ef]
  const wrong = selectors.flatMap((selector) =>
    Array.from(points)
      .filter((point) => {
        const told = usualFormsIn(String.fromCodePoint(point, selector)).length > 0
        return told === (variants.get(selector)?.has(point) ?? false)
      })
      .map((point) => `${pointName(point)} ${pointName(selector)}`),
  )
  expect(wrong).toEqual([])
  expect(variants.get(0xe0100)?.has(0x845b)).toBe(true)
})

test('ranges begin where the one before ends', () => {
  expect(rangesText(new Set([0x23, 0x20, 0x21, 0x22, 0x30, 0x4e00, 0x4e01]))).toBe('w-3 c fdb-1')
})

test('ranges run over points that nobody asks for, and end with a point of their own', () => {
  const asked = new Set([0x20, 0x22, 0x24, 0x27, 0x28, 0x30])
  expect(rangesText(new Set([0x20, 0x22, 0x28]), asked)).toBe('w-2 5')
})

test('of the characters that show nothing, entry takes none that prints as a box', async () => {
  const { withoutGlyph } = await readFonts(reportFonts())
  const invisible = Array.from({ length: 0x11_0000 }, (_, point) => String.fromCodePoint(point)).filter((character) =>
    /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}]/u.test(character),
  )
  const taken = invisible.filter((character) => textDefect(`字${character}`) === null)
  expect(taken).toEqual(expect.arrayContaining(['\n', '\u2009', '\u200b', '\ufeff', '\u{e0100}']))
  expect(withoutGlyph(taken.join('字'))).toEqual([])
})
