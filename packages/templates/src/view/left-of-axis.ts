/** What stands before the axis of a number, counted by its width: a style sheet that knows no font pads it to one length. */
export interface LeftOfAxis {
  /** Figures and the minus sign, which are all of one width. */
  digits: number
  /** Commas and hyphens. */
  narrow: number
  /** Full-width figures and signs. */
  full: number
  /** Characters of the small word before the number (年平均). */
  prefix: number
}

/** Counts the prefix and the whole part of a number. */
export function leftOfAxis(prefix: string, integer: string): LeftOfAxis {
  const count = (kind: RegExp): number => integer.match(kind)?.length ?? 0
  return {
    digits: count(/[\d−]/gu),
    narrow: count(/[,-]/gu),
    full: count(/[^\d−,-]/gu),
    prefix: [...prefix].length,
  }
}
