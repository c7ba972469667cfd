import { PRINTABLE_RANGES, textDefect } from '@torikumi/domain'
import { expect, test } from 'vitest'
import { reportFonts } from '@torikumi/fonts'
import { pointsOf, rangesText } from './printable-ranges.ts'
import { readFonts } from './read-fonts.ts'

test('what entry takes for printable are the code points of the fonts that print', async () => {
  const ofFonts = rangesText(await pointsOf(reportFonts()))
  const known = PRINTABLE_RANGES.trim().replace(/\s+/g, ' ')
  expect(known === ofFonts, 'the fonts have changed: run `npm run printable-ranges` in apps/worker').toBe(true)
})

test('ranges begin where the one before ends', () => {
  expect(rangesText(new Set([0x23, 0x20, 0x21, 0x22, 0x30, 0x4e00, 0x4e01]))).toBe('w-3 c fdb-1')
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
