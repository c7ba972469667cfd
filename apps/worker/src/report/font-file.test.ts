import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { FontFileError, readFontFile } from './font-file.ts'
import { reportFonts } from '@torikumi/fonts'

const [regular] = reportFonts()

describe('a font of the report', () => {
  test.each(reportFonts())('$family $weight is whole', async ({ file }) => {
    expect(readFontFile(await readFile(file)).characters.size).toBeGreaterThan(10_000)
  })

  test('has the characters of a municipal text and no emoji', async () => {
    const { characters } = readFontFile(await readFile(regular?.file ?? ''))
    const has = (character: string): boolean => characters.has(character.codePointAt(0) ?? 0)
    expect(Array.from('美祢髙﨑①㈱ⅠΩ㎡℃～').filter((character) => !has(character))).toEqual([])
    expect(has('😀')).toBe(false)
  })
})

describe('a damaged font', () => {
  const damages: [string, (bytes: Buffer) => Buffer, string][] = [
    ['one wrong byte among its outlines', (bytes) => flip(bytes, Math.floor(bytes.length / 2)), 'is damaged'],
    ['a cut-off end', (bytes) => bytes.subarray(0, bytes.length - 5000), 'reaches beyond its end'],
    ['another kind of file', () => Buffer.from('OTTO and so on, of some length'), 'no TrueType file'],
    ['an empty file', () => Buffer.alloc(0), 'ends too early'],
  ]
  test.each(damages)('is refused: %s', async (_, damage, reason) => {
    const bytes = damage(Buffer.from(await readFile(regular?.file ?? '')))
    expect(() => readFontFile(bytes)).toThrow(FontFileError)
    expect(() => readFontFile(bytes)).toThrow(reason)
  })
})

function flip(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}
