import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFonts } from '@torikumi/fonts'
import { pointsOf, rangesText } from '../src/report/printable-ranges.ts'

const LONGEST_LINE = 118
const file = join(import.meta.dirname, '../../../packages/domain/src/answers/printable-ranges.ts')

const { points, variants } = await pointsOf(reportFonts())
const listed = Array.from(variants, ([selector, bases]) => {
  return `  [\n    0x${selector.toString(16)},\n    \`\n${lines(rangesText(bases, points))}\n\`,\n  ],\n`
})
writeFileSync(
  file,
  `/**
 * The code points that the report's fonts have a glyph for, as ranges in base 36: \`gap-more\` begins \`gap\` code points after the end of
 * the one before. Written by \`npm run printable-ranges\` in apps/worker, whose tests compare it with the fonts.
 */
export const PRINTABLE_RANGES = \`
${lines(rangesText(points))}
\`

/**
 * The code points that the fonts have a variant of, by the selector that stands behind them; written and compared in the same way. A
 * range runs over code points that the fonts have no glyph for.
 */
export const PRINTABLE_VARIANTS: ReadonlyMap<number, string> = new Map([
${listed.join('')}])
`,
)

function lines(ranges: string): string {
  const filled: string[] = []
  for (const range of ranges.split(' ')) {
    const line = filled.at(-1)
    if (line === undefined || line.length + 1 + range.length > LONGEST_LINE) filled.push(range)
    else filled[filled.length - 1] = `${line} ${range}`
  }
  return filled.join('\n')
}
