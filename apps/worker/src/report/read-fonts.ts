import { printsNothing } from '@torikumi/domain'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { FontFileError, readFontFile } from './font-file.ts'
import type { ReportFont } from '@torikumi/fonts'
import { RenderError } from './render-error.ts'

/** The fonts of a report, read and checked. */
export type ReadFonts = {
  /** Each face with the beginning of its file's SHA-256: `BIZ UDPGothic 400 1f3c…, …`. */
  fingerprint: string
  /** Characters of a text that none of the faces has a glyph for, each once, in their order; those that show nothing are left out. */
  withoutGlyph: (text: string) => string[]
}

/** Reads every face. Refuses with a `RenderError` `font` that names the file where one is missing or damaged. */
export async function readFonts(fonts: readonly ReportFont[]): Promise<ReadFonts> {
  const faces = await Promise.all(fonts.map(readFace))
  const covered = (point: number): boolean => faces.some(({ characters }) => characters.has(point))
  return {
    fingerprint: faces.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 16)}`).join(', '),
    withoutGlyph: (text) =>
      Array.from(pointsBeyondAscii(text))
        .filter((point) => !covered(point) && !printsNothing(point) && !isSurrogate(point))
        .map((point) => String.fromCodePoint(point)),
  }
}

/** Half a character cannot be told as one; entry refuses it. */
const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff

/** A report has some hundred different characters among some hundred thousand. */
function pointsBeyondAscii(text: string): Set<number> {
  const points = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    const point = text.codePointAt(at) ?? 0
    points.add(point)
    if (point > 0xffff) at++
  }
  return points
}

async function readFace({ family, weight, file }: ReportFont) {
  const name = `${family} ${weight}`
  try {
    const bytes = await readFile(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { name, sha256, characters: readFontFile(bytes).characters }
  } catch (error) {
    if (error instanceof FontFileError || (error instanceof Error && 'code' in error)) {
      throw new RenderError('font', `The font file of ${name} cannot be used (${file}): ${error.message}`, {
        cause: error,
      })
    }
    throw error
  }
}
