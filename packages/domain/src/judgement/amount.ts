const MOST_DECIMALS = 2

/**
 * A figure with its unit as a sentence prints it: 54,019.5人, 8.40人. The decimals are those of the printed cell where one is
 * given, else as many as needed, two at most.
 */
export function amount(value: number, printed: string, unit: string): string {
  const decimals = /\d\.(\d+)/.exec(printed)?.[1]?.length
  const text = decimals === undefined ? String(Number(value.toFixed(MOST_DECIMALS))) : value.toFixed(decimals)
  const [whole = '', fraction] = text.replace('-', '−').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fraction === undefined ? grouped : `${grouped}.${fraction}`}${unit}`
}
