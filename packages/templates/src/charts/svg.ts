import { line as lineThrough } from 'd3-shape'

/** A number of millimetres for an SVG attribute: two decimals, no trailing zeros. */
export const mm = (value: number): string => String(Math.round(value * 100) / 100)

/** A straight line of a class. */
export const line = (cls: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<path class="${cls}" d="M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}"/>`

const joined = lineThrough<readonly [x: number, y: number]>().digits(2)

/** Points joined by straight lines. */
export const polyline = (points: readonly (readonly [x: number, y: number])[]): string => joined([...points]) ?? ''

/** A text of a class, escaped. */
export const label = (cls: string, x: number, y: number, text: string): string =>
  `<text class="${cls}" x="${mm(x)}" y="${mm(y)}">${escapeXml(text)}</text>`

/** Text as XML text or attribute value. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
