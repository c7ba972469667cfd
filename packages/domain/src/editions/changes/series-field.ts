/** The name of a change in a row's figures of an earlier year (western): `series.2016`, `series.2016.word` of what was judged of it. */
export function seriesField(fiscalYear: number, what: 'raw' | 'word'): string {
  return what === 'raw' ? `series.${fiscalYear}` : `series.${fiscalYear}.word`
}

/** The year, and what of it, that such a name stands for; null for every other field. */
export function seriesFieldOf(field: string): { fiscalYear: number; what: 'raw' | 'word' } | null {
  const [, year, word] = /^series\.(\d{4})(\.word)?$/.exec(field) ?? []
  return year === undefined ? null : { fiscalYear: Number(year), what: word === undefined ? 'raw' : 'word' }
}
