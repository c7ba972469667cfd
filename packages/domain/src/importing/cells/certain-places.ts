/**
 * Gives the values of a row that lost a cell to the columns they certainly belong to. The order of the values is kept;
 * `mayStandIn` rules columns out; a value that may belong to two columns is given to none.
 */
export const certainPlaces = <Column extends string>(
  values: readonly string[],
  columns: readonly Column[],
  mayStandIn: (value: string, column: Column) => boolean,
): Partial<Record<Column, string>> => {
  const ways = waysToPlace(values.length, columns).filter((way) =>
    way.every((column, index) => mayStandIn(values[index] ?? '', column)),
  )
  const placed: Partial<Record<Column, string>> = {}
  for (const [index, value] of values.entries()) {
    const possible = new Set(ways.map((way) => way[index]))
    const [only] = possible
    if (possible.size === 1 && only !== undefined) placed[only] = value
  }
  return placed
}

/** All ways to put so many values into the columns in their order. */
const waysToPlace = <Column>(count: number, columns: readonly Column[]): Column[][] =>
  count === 0
    ? [[]]
    : columns.flatMap((column, at) => waysToPlace(count - 1, columns.slice(at + 1)).map((rest) => [column, ...rest]))
