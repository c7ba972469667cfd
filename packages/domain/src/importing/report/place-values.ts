import { printedYears } from './printed-years.ts'

export const VALUE_COLUMNS = ['baseline', 'actual', 'target'] as const
export type ValueColumn = (typeof VALUE_COLUMNS)[number]

/**
 * Gives the values of a row that lost a cell to the columns they certainly belong to. The order of the values is kept; their
 * years and words rule columns out; a value that may belong to two columns is given to none.
 */
export const placeValues = (
  values: readonly string[],
  actualYear: number | undefined,
): Partial<Record<ValueColumn, string>> => {
  const ways = waysToPlace(values.length).filter((way) =>
    way.every((column, index) => mayStandIn(values[index] ?? '', column, actualYear)),
  )
  const placed: Partial<Record<ValueColumn, string>> = {}
  for (const [index, value] of values.entries()) {
    const columns = new Set(ways.map((way) => way[index]))
    const [only] = columns
    if (columns.size === 1 && only !== undefined) placed[only] = value
  }
  return placed
}

/** Whether nothing in a value speaks against a column. */
export const mayStandIn = (value: string, column: ValueColumn, actualYear: number | undefined): boolean => {
  if (/^維持|以上$|以下$|計画期間/.test(value)) return column === 'target'
  if (value.includes('累計') && column === 'baseline') return false
  const latest = Math.max(...printedYears(value))
  if (actualYear === undefined || !Number.isFinite(latest)) return true
  if (latest < actualYear) return column === 'baseline'
  return column === (latest === actualYear ? 'actual' : 'target')
}

/** All ways to put so many values into the three columns in their order. */
const waysToPlace = (count: number): ValueColumn[][] => {
  const choose = (from: number, left: number): ValueColumn[][] =>
    left === 0
      ? [[]]
      : VALUE_COLUMNS.slice(from).flatMap((column, offset) =>
          choose(from + offset + 1, left - 1).map((rest) => [column, ...rest]),
        )
  return choose(0, count)
}
