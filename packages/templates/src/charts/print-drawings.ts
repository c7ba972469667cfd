import { dottedRow, svgImage } from './svg.ts'

/** The longest leader of the contents and the distance of its dots, in millimetres. */
const LEADER = { length: 165, pitch: 0.8 }

/** The colours of the style sheets that the drawings take: an image knows nothing of the style around it. */
export const drawingColours = { ink: '#1a1c1e', ink2: '#474c52', rule: '#8b9299', tint2: '#dfe6ec' } as const

/**
 * What a print repeats on every sheet or line, as addresses of images: the symbols of the legend of the charts, and the dotted leader,
 * whose dots end at its right end. The browser reads an image once and an inline drawing at every place anew, which a report of hundreds of
 * sheets pays for.
 */
export const printDrawings = {
  baseline: svgImage('0 0 4 4', point('ink', 2.64) + point('#fff', 1.96)),
  path: svgImage(
    '0 0 6 4',
    `<path fill="none" stroke="${drawingColours.ink2}" stroke-width=".28" d="M0 2h1.1M1.9 2h1.1M3.8 2h1.1M5.7 2h.3"/>`,
  ),
  actual: svgImage('0 0 4 4', point('ink', 2.6)),
  target: svgImage(
    '0 0 4 4',
    `<path fill="#fff" stroke="${drawingColours.ink}" stroke-width=".35" d="M2 .4 3.6 2 2 3.6.4 2Z"/>`,
  ),
  tint: svgImage('0 0 5 4', `<path fill="${drawingColours.tint2}" d="M0 .7H5V3.3H0Z"/>`),
  leader: svgImage(
    `0 -0.5 ${LEADER.length} 1`,
    `<path fill="none" stroke="${drawingColours.rule}" stroke-width=".34" stroke-linecap="round" d="${dottedRow(LEADER.length, LEADER.pitch)}"/>`,
  ),
} as const

function point(colour: 'ink' | '#fff', width: number): string {
  const stroke = colour === 'ink' ? drawingColours.ink : colour
  return `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" d="M2 2h0"/>`
}
