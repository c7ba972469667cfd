import { readFile } from 'node:fs/promises'
import { readFontFile } from './font-file.ts'
import type { ReportFont } from '@torikumi/fonts'

/** What the faces of a report can print, a face for each character or variant. */
export type PrintablePoints = {
  /** The code points that at least one of the faces has a glyph for. */
  points: ReadonlySet<number>
  /** Those that at least one has a variant of, by the selector that stands behind them. */
  variants: ReadonlyMap<number, ReadonlySet<number>>
}

/** Reads the faces. */
export async function pointsOf(fonts: readonly ReportFont[]): Promise<PrintablePoints> {
  const faces = await Promise.all(fonts.map(async ({ file }) => readFontFile(await readFile(file))))
  const selectors = new Set(faces.flatMap(({ variants }) => [...variants.keys()]).sort((a, b) => a - b))
  const withSelector = (selector: number) => faces.flatMap(({ variants }) => [...(variants.get(selector) ?? [])])
  return {
    points: new Set(faces.flatMap(({ characters }) => [...characters])),
    variants: new Map(Array.from(selectors, (selector) => [selector, new Set(withSelector(selector))])),
  }
}

/**
 * Code points as ranges in base 36, parted by spaces: `gap-more` is a range that begins `gap` code points after the end of the one
 * before and has `more` code points after its first; `gap` alone is one code point. A range runs on over points outside `among`, which
 * nobody asks for.
 */
export function rangesText(points: ReadonlySet<number>, among?: ReadonlySet<number>): string {
  const ranges: string[] = []
  let end = 0
  const ordered = [...points].sort((a, b) => a - b)
  const highest = ordered.at(-1) ?? 0
  for (const first of ordered) {
    if (first < end) continue
    let last = first
    for (let next = first + 1; points.has(next) || (among?.has(next) === false && next <= highest); next++) {
      if (points.has(next)) last = next
    }
    ranges.push(`${(first - end).toString(36)}${last > first ? `-${(last - first).toString(36)}` : ''}`)
    end = last + 1
  }
  return ranges.join(' ')
}
