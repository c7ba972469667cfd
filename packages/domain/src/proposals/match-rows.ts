/** Rows of a city and rows of a document that carry the same name, and those without a partner. */
export interface MatchedRows<Own, Row> {
  pairs: { own: Own; row: Row }[]
  /** In the document only. */
  unknown: Row[]
  /** In the city only. */
  lost: Own[]
}

/**
 * Matches rows by name, white space and width of characters aside (a document wraps names); rows of the same name in the order
 * in which they stand.
 */
export function matchRows<Own, Row extends { name: string }>(
  own: readonly Own[],
  nameOf: (own: Own) => string,
  rows: readonly Row[],
): MatchedRows<Own, Row> {
  const free = [...own]
  const matched: MatchedRows<Own, Row> = { pairs: [], unknown: [], lost: free }
  for (const row of rows) {
    const at = free.findIndex((one) => plainName(nameOf(one)) === plainName(row.name))
    const [partner] = at === -1 ? [] : free.splice(at, 1)
    if (partner === undefined) matched.unknown.push(row)
    else matched.pairs.push({ own: partner, row })
  }
  return matched
}

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '')
