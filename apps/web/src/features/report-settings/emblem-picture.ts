import { beginsAsPng, pngChunks, pngFile } from './png-chunks.ts'
import { hasItsPixels, pngSize } from './png-pixels.ts'

/** Why a file cannot be the emblem; sizes in kilobytes and pixels. */
export type EmblemDefect =
  | { code: 'missing' | 'not-png' | 'broken' }
  | { code: 'too-large'; kilobytes: number }
  | { code: 'size'; width: number; height: number }

const MOST_BYTES = 100 * 1024
const [SHORTEST, LONGEST] = [100, 1000]

/** What is kept of a file: what draws the picture. Texts, times and places that a program wrote into it are not published. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND'])

/**
 * The address `data:image/png;base64,…` of an uploaded file, or why it is none: no PNG by its bytes, whatever its name says; check sums or
 * pixels that are not right; over 100 kB; a side under 100 or over 1,000 pixels.
 */
export function readEmblem(file: Uint8Array): { address: string } | { defect: EmblemDefect } {
  if (file.length === 0) return { defect: { code: 'missing' } }
  if (!beginsAsPng(file)) return { defect: { code: 'not-png' } }
  if (file.length > MOST_BYTES) return { defect: { code: 'too-large', kilobytes: Math.ceil(file.length / 1024) } }
  const chunks = pngChunks(file)
  const size = chunks === null ? null : pngSize(chunks)
  if (chunks === null || size === null) return { defect: { code: 'broken' } }
  if ([size.width, size.height].some((side) => side < SHORTEST || side > LONGEST)) {
    return { defect: { code: 'size', ...size } }
  }
  if (!hasItsPixels(chunks)) return { defect: { code: 'broken' } }
  const kept = pngFile(chunks.filter(({ kind }) => KEPT.has(kind)))
  return { address: `data:image/png;base64,${Buffer.from(kept).toString('base64')}` }
}
