import type { JudgementMark } from '@torikumi/domain'
import { svgImage } from './svg.ts'

/** How far the handles of a quarter circle reach, as a share of its radius. */
const HANDLE = 0.5523

/** A circle as four curves: of a `<circle>`, and of arcs, Chromium prints up to 32, which were a tenth of all drawings. */
function circle(r: number, look: string): string {
  const handle = round(r * HANDLE)
  const rest = round(r - handle)
  const quarters = `c0 ${handle}-${rest} ${r}-${r} ${r}s-${r}-${rest}-${r}-${r} ${rest}-${r} ${r}-${r} ${r} ${rest} ${r} ${r}Z`
  return `<path d="M${round(5 + r)} 5${quarters}"${look}/>`
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const ring = (width: number): string => ` fill="none" stroke="currentColor" stroke-width="${width}"`

/** In a box of 10 × 10, in the colour around them. The triangle that means behind points down: ▲ would read as a minus. */
const shapes: Readonly<Record<JudgementMark, string>> = {
  reached: circle(4.3, ring(1.1)) + circle(2.1, ''),
  achieved: circle(4.8, ''),
  'on-track': circle(4.1, ring(1.3)),
  'slightly-behind': '<path d="M5 1.4 9.2 8.8H.8Z" fill="none" stroke="currentColor" stroke-width="1.3"/>',
  behind: '<path d="M.2 1h9.6L5 9.6Z"/>',
  none: '<path d="M1 4.25h8v1.5H1Z"/>',
}

/** The shapes of a mark, to be set into an `<svg>` whose box is 10 × 10 and whose fill is the colour of the text around it. */
export const markShapes = (mark: JudgementMark): string => shapes[mark]

/**
 * The mark as the address of an image, in a colour written `#rrggbb`; an image knows nothing of the style around it, hence the colour.
 */
export const markImage = (mark: JudgementMark, colour: string): string =>
  svgImage('0 0 10 10', shapes[mark], ` color="${colour}" fill="currentColor"`)
