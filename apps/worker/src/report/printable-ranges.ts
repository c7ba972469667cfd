import { readFile } from 'node:fs/promises'
import { readFontFile } from './font-file.ts'
import type { ReportFont } from '@torikumi/fonts'

/** The code points that at least one of the faces has a glyph for. */
export async function pointsOf(fonts: readonly ReportFont[]): Promise<Set<number>> {
  const faces = await Promise.all(fonts.map(async ({ file }) => readFontFile(await readFile(file)).characters))
  return new Set(faces.flatMap((characters) => [...characters]))
}

/**
 * Code points as ranges in base 36, parted by spaces: `gap-more` is a range that begins `gap` code points after the end of the one
 * before and has `more` code points after its first; `gap` alone is one code point.
 */
export function rangesText(points: ReadonlySet<number>): string {
  const ranges: string[] = []
  let end = 0
  for (const first of [...points].sort((a, b) => a - b)) {
    if (first < end) continue
    let last = first
    while (points.has(last + 1)) last++
    ranges.push(`${(first - end).toString(36)}${last > first ? `-${(last - first).toString(36)}` : ''}`)
    end = last + 1
  }
  return ranges.join(' ')
}
