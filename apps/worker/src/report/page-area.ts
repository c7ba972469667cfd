/** The part of an A4 page that content may fill, in millimetres: 210 − 2 × 18 wide, 297 − 21 − 20 high. */
export const pageArea = { widthMm: 174, heightMm: 256 } as const

/** CSS pixels in a length of millimetres. */
export function pixels(mm: number): number {
  return (mm * 96) / 25.4
}

/**
 * The window in which a report is laid out on screen: as wide as the page area, so that what is too wide shows as scrolling, and
 * higher than any page, so that a style can tell the screen from the print by its height.
 */
export const reportWindow = { width: Math.ceil(pixels(pageArea.widthMm)), height: 1600 } as const
