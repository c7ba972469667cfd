/** Whole thousands of yen as people type them: 「1,250」, 「１２５０千円」; null where it is no such amount. */
export function readThousandYen(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/千円$/, '')
  return /^\d{1,12}$/.test(plain) ? Number(plain) : null
}

/** The same amount as it stands in a field: 「1,250」. */
export function thousandYenText(amount: number | null): string {
  return amount === null ? '' : amount.toLocaleString('ja-JP')
}
