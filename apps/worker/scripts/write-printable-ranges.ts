import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFonts } from '@torikumi/fonts'
import { pointsOf, rangesText } from '../src/report/printable-ranges.ts'

const LONGEST_LINE = 118
const file = join(import.meta.dirname, '../../../packages/domain/src/answers/printable-ranges.ts')

const lines: string[] = []
for (const range of rangesText(await pointsOf(reportFonts())).split(' ')) {
  const line = lines.at(-1)
  if (line === undefined || line.length + 1 + range.length > LONGEST_LINE) lines.push(range)
  else lines[lines.length - 1] = `${line} ${range}`
}
writeFileSync(
  file,
  `/**
 * The code points that the report's fonts have a glyph for, as ranges in base 36: \`gap-more\` begins \`gap\` code points after the end of
 * the one before. Written by \`npm run printable-ranges\` in apps/worker, whose tests compare it with the fonts.
 */
export const PRINTABLE_RANGES = \`
${lines.join('\n')}
\`
`,
)
