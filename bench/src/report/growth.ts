/** How long a page took in a report of so many pages, in milliseconds. */
export interface PerPage {
  pages: number
  ms: number
}

/** How the time of a page grows with the report, from the smallest to the largest: a factor of 1 is no growth. */
export function growthLine(sizes: readonly PerPage[]): string {
  const each = sizes.map(({ pages, ms }) => `${ms.toFixed(1)} ms at ${pages}`)
  const [first, last] = [sizes[0], sizes.at(-1)]
  const factor = first === undefined || last === undefined ? 1 : last.ms / first.ms
  return `time of a page: ${each.join(', ')} pages, × ${factor.toFixed(2)}`
}
