import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportFonts } from '@torikumi/fonts'
import { type ReadFonts, readFonts } from './read-fonts.ts'

let fonts: ReadFonts
let folder: string
beforeAll(async () => {
  fonts = await readFonts(reportFonts())
  folder = await mkdtemp(join(tmpdir(), 'torikumi-fonts-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('each face is told with the hash of its file', () => {
  expect(fonts.fingerprint).toMatch(
    /^BIZ UDPGothic 400 [\da-f]{16}, BIZ UDPGothic 700 [\da-f]{16}, Noto Sans JP 400 [\da-f]{16}, Noto Sans JP 700 [\da-f]{16}$/,
  )
})

test('characters without a glyph are told once each; what shows nothing is not', () => {
  expect(fonts.withoutGlyph('取組😀と한국😀\u200b\u{e0100}\u202e\u0007\u3164\u1680\ud800')).toEqual([
    '😀',
    '한',
    '국',
    '\u3164',
    '\u1680',
  ])
  expect(fonts.withoutGlyph('𠮟る 髙﨑 ㈱ ① Ⅰ ㎡ ～ − é')).toEqual([])
})

test('a missing and a damaged file are refused by name, for good', async () => {
  const damaged = join(folder, 'Damaged.ttf')
  await writeFile(damaged, 'no font')
  for (const file of [damaged, join(folder, 'Missing.ttf')]) {
    await expect(readFonts([{ family: 'BIZ UDPGothic', weight: 700, file }])).rejects.toMatchObject({
      kind: 'font',
      permanent: true,
      message: expect.stringContaining(`BIZ UDPGothic 700 cannot be used (${file})`),
    })
  }
})
