/** What a series of samples says, in the unit of the samples. */
export interface Summary {
  runs: number
  median: number
  p95: number
  /** Smallest and largest sample: the spread. */
  low: number
  high: number
}

/** The summary of a series. Throws a RangeError for an empty series: a median of nothing must not reach a table. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    low: quantile(sorted, 0),
    high: quantile(sorted, 1),
  }
}

/** The value below which `share` (0 to 1) of the sorted samples lie; between two samples, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) throw new RangeError('no samples were taken')
  return below + (above - below) * (at - Math.floor(at))
}
