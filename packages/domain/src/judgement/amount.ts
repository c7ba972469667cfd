import { type Ratio, compare, ratioOf, rounded } from './ratio.ts'

const MOST_DECIMALS = 2

/** From here on a 目安 shows no more decimals than the cells: 59,346人, not 59,346.3人. */
const LARGE = 1000

/**
 * A figure with its unit as a sentence prints it: 54,019.5人, 8.40人. The decimals are those of the printed cell where one is
 * given, else as many as needed, two at most.
 */
export function amount(value: number, printed: string, unit: string): string {
  const decimals = decimalsOf(printed)
  return grouped(decimals === null ? String(Number(value.toFixed(MOST_DECIMALS))) : value.toFixed(decimals), unit)
}

/**
 * A 目安 with its unit: one decimal more than the cells it lies between, none more from 1,000 on, no zeros at the end. It is
 * never rounded onto the actual it differs from, so that «届いていません» stands beside two different numbers.
 */
export function pathAmount(path: Ratio, cells: readonly string[], actual: number | null, unit: string): string {
  const printed = Math.max(0, ...cells.map((cell) => decimalsOf(cell) ?? 0))
  const isLarge = Math.abs(Number(path.of) / Number(path.over)) >= LARGE
  let decimals = isLarge ? printed : printed + 1
  const most = actual !== null && compare(path, ratioOf(actual)) === 0 ? decimals : 6
  while (rounded(path, decimals) === actual && decimals < most) decimals += 1
  return grouped(String(rounded(path, decimals)), unit)
}

function decimalsOf(printed: string): number | null {
  if (!/\d/.test(printed)) return null
  return /\d\.(\d+)/.exec(printed)?.[1]?.length ?? null
}

function grouped(text: string, unit: string): string {
  const [whole = '', fraction] = text.replace('-', '−').split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fraction === undefined ? thousands : `${thousands}.${fraction}`}${unit}`
}
