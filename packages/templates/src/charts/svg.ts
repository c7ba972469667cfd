import { line as lineThrough } from 'd3-shape'

/** A number of millimetres for an SVG attribute: two decimals, no trailing zeros. */
export const mm = (value: number): string => String(Math.round(value * 100) / 100)

/** A straight line of a class. */
export const line = (cls: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<path class="${cls}" d="M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}"/>`

const joined = lineThrough<readonly [x: number, y: number]>().digits(2)

/** Points joined by straight lines. */
export const polyline = (points: readonly (readonly [x: number, y: number])[]): string => joined([...points]) ?? ''

/**
 * A disc: a stroke of no length with round ends. In the PDF that is one line instead of a circle of curves, which would be a tenth of
 * the whole report's drawings.
 */
export const disc = (cls: string, x: number, y: number, r: number): string =>
  `<path class="${cls}" stroke-width="${mm(2 * r)}" d="M${mm(x)} ${mm(y)}h0"/>`

/**
 * Path data of a row of dots along y = 0 that ends at `length`: strokes of no length, which become one drawing in the PDF, where a
 * dotted border becomes a drawing per dot.
 */
export function dottedRow(length: number, pitch: number): string {
  const count = Math.floor(length / pitch) + 1
  return `M${mm(length)} 0h0${`m-${mm(pitch)} 0h0`.repeat(count - 1)}`
}

/** Dash and gap of the straight path, in millimetres. */
const [dash, gap] = [1.1, 0.8]

/**
 * A dashed straight line of a class, each dash drawn: a dash pattern of the style would become outlines in the PDF, ten times the size.
 * No dash reaches beyond the line.
 */
export function dashedLine(cls: string, x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return ''
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length]
  const along = (at: number): string => `${mm(x1 + dx * at)} ${mm(y1 + dy * at)}`
  const dashes: string[] = []
  for (let at = 0; at < length; at += dash + gap) dashes.push(`M${along(at)}L${along(Math.min(at + dash, length))}`)
  return `<path class="${cls}" d="${dashes.join('')}"/>`
}

/** A text of a class, escaped. */
export const label = (cls: string, x: number, y: number, text: string): string =>
  `<text class="${cls}" x="${mm(x)}" y="${mm(y)}">${escapeXml(text)}</text>`

/** Text as XML text or attribute value. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)

/** A drawing as the address of an image: its box as a `viewBox`, its shapes, and attributes for all of them, with a space before each. */
export function svgImage(box: string, shapes: string, look = ''): string {
  return `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${look}>${shapes}</svg>`)}`
}
